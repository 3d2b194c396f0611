# 坦途界面用语。写给邻居听的话：短句，用“您”。
brand = 坦途

## Components

# 每一页的外框
# $page 是页面标题
shell-title = { $page } - 坦途
shell-title-problem = 错误：{ $page } - 坦途
shell-skip = 跳到主要内容
shell-nav = 常用
shell-applications = 我的申请
shell-settings = 大字和显示
shell-sign-in = 登录
shell-sign-out = 退出
shell-help-phone = 打电话问：12385
shell-help-halls = 离您最近的办事大厅
shell-help-stuck = 我卡住了，请帮帮我

back-link = 上一步
progress-caption = { $service }，第 { $now } 步，共 { $all } 步
error-summary-title =
    { $count ->
        [1] 有一处要改
       *[other] 有 { $count } 处要改
    }
# 读屏软件在每个错误前念这个词
field-problem-prefix = 错误：
date-field-year = 年
date-field-month = 月
date-field-day = 日
summary-list-empty = 没有填
# 后面紧跟着要改的是什么，例如“修改地址”
summary-list-change = 修改
door-at-the-hall = 现在请到办事大厅办
panel-now = 您现在要做什么
panel-next = 接下来
panel-who = 谁在办，最迟哪天
# 下面四个是读屏软件念的，跟在环节名称后面
road-done = ，已经办完
road-now = ，正在这里
road-ahead = ，还没到
road-stopped = ，到这里停了
case-card-needs-you = 等您来办
# 读屏软件在提示前面念的词
notice-info = 提示：
notice-warning = 请注意：
notice-success = 好消息：
gallery-title = 零件陈列
gallery-intro = 坦途的每一页都由这些零件组成。这里给做坦途的人看，也给检查无障碍的工具看。
gallery-back = 所有零件
