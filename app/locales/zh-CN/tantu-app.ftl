# 坦途界面用语。写给邻居听的话：短句，用“您”。
brand = 坦途
# 这种语言怎么称呼自己
language-name = 中文

## Components

# 每一页的外框
# $page 是页面标题
shell-title = { $page } - 坦途
shell-title-problem = 错误：{ $page } - 坦途
shell-skip = 跳到主要内容
shell-nav = 常用
shell-applications = 我的申请
shell-settings = 长辈版、大字
shell-sign-in = 登录
shell-sign-out = 退出

back-link = 返回
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
    .optional = 月（可不填）
date-field-day = 日
    .optional = 日（可不填）
# 跟在已经选的那一项后面
choices-chosen = （已选）
# 选了易读、而这件事还没有易读版的时候
fallback = 这件事还没有易读版。
    .text = 下面是平常的话。看不懂，就打电话：{ $phone }。我们讲给您听。
checkboxes-several = 可以选几项
# 单独站在最后一项“都没有”前面
checkboxes-or = 或者
# 数字后面的单位
number-field-yuan = 元
# 问的是另一个人
person-name = 姓名
person-relation = 和您的关系
    .hint = 比如女儿、丈夫、邻居
person-citizen-id = 身份证号
    .hint = 一共 18 位，最后一位可能是 X
person-phone = 电话
    .hint = 手机或者座机都行，座机要带区号
place-field-elsewhere = 别的地方
place-field-which = 选了“别的地方”，请写是哪里
    .hint = 写到区或县，比如江西省九江市庐山市
# 几个房间、几件器具，一个还没有的时候
group-empty = 这里还没有填。要填就按下面的按钮。
group-full = 已经到最多了，不能再加。
staff-note = 要改的：
summary-list-empty = 没有填
# 后面紧跟着要改的是什么，例如“修改地址”
summary-list-change = 修改
door-at-the-hall = 现在请到办事大厅办
panel-now = 您现在要做什么
panel-next = 接下来
panel-who = 谁在办，最迟哪天
# 下面两个是读屏软件念的，跟在环节名称后面
road-done = ，这一步完了
road-stopped = ，到这里停了
needs-you = 等您来办
# 读屏软件在提示前面念的词
notice-info = 提示：
notice-warning = 请注意：
notice-success = 好了：
# 待改的一处：改好了没有。第三条是读屏软件念的，跟在链接后面
task-to-do = 还没改
task-done = 改好了
task-state = ，{ $state }
# 方案表的表头
plan-item = 做什么
plan-price = 价格
plan-subsidy = 补贴
plan-own = 您自己出
plan-total = 一共
needs = 您来的时候，要我们准备什么？
    .hint = 可以选几项，都不要就空着
needs-interpreter = 手语翻译
needs-wheelchair = 轮椅能走的路
needs-companion = 有人陪着
needs-quiet = 安静的地方
# “我能享受什么？”的结果。只是参考，不是决定
verdict-eligible = 看来可以申请
verdict-perhaps = 也许可以申请
verdict-not = 看来还不能申请
verdict-rule = 依据：
verdict-assumed = 这一条还没有核实，请以残联说的为准
deadline-promised = 我们答应的日子
deadline-statutory = 规定的最后一天
deadline-paused = 现在不算时间。
deadline-overdue = 已经晚了，对不起。
gallery-title = 零件陈列
gallery-intro = 坦途的每一页都由这些零件组成。这里给做坦途的人看，也给检查无障碍的工具看。
gallery-back = 所有零件

## 日子

# 例：2026 年 11 月 27 日，星期五
date-long = { $year } 年 { $month } 月 { $day } 日{ $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }
# 例：2026 年 11 月 21 日 22:05
moment = { $year } 年 { $month } 月 { $day } 日 { $hour }:{ $minute }
# 没有放假安排的年份，日子只能估计
date-estimate = 大约 { $date }（放假安排还没公布，可能会变）
# 例：11 月 26 日星期四
date-short = { $month } 月 { $day } 日{ $weekday ->
        [1] 星期一
        [2] 星期二
        [3] 星期三
        [4] 星期四
        [5] 星期五
        [6] 星期六
       *[7] 星期日
    }
# 例：上午 9:30
clock-time = { $part ->
        [noon] 中午
        [afternoon] 下午
        [evening] 晚上
       *[morning] 上午
    } { $hour }:{ $minute }
time-slot = { $day } { $time }
money = { $amount } 元
# 几样东西连着说，中间放什么
list-separator = 、

## 首页

home-title = 您想办什么事？
home-lead = 在这里向残联办事，看办到哪一步。
home-track = 查进度
    .text = 看看办到哪一步了，接下来该做什么
home-other = 别的事
    .text = 这里没有的事，打电话或者到大厅办

## 服务介绍页

service-who = 谁可以办
    .where = 这一页写的是{ $region }的办法。您不在这里，请在首页换个地方，或者打 { $phone } 问一问。
service-need = 要准备什么
service-time = 要多久
    .text = 填表大约 { $minutes } 分钟，慢慢填，不限时间。交上以后，最多 { $days } 个工作日办好。
    .besides = 评定、公示、上门这样的时间另外算，怎么办里写着。
    .employer = 填表大约 { $minutes } 分钟，慢慢填，不限时间。多久有结果，要看单位。
    .together = 填表大约 { $minutes } 分钟，慢慢填，不限时间。交上以后，每件事分开算，回执上写着最迟哪天。
service-cost = 要多少钱
service-decides = 谁来决定
service-steps = 怎么办
    .apply = 您在这里填表，交上来
    .together = 您选的每件事，分开办，分开查
service-start = 开始办理
service-save = 每填完一页，按“继续”就存好。可以停下，下次接着填。
service-elsewhere = 不想在网上填？打 { $phone }，或者到街道残联，工作人员帮您办。
service-privacy = 您填的会交给街道残联和区残联，只用来办这件事。

## 开始

start-title = 您有一份没填完的申请
start-text = { $service }，{ $when } 开始填的。重新填的话，原来那份还在“我的申请”里。
start-kept = 没填完的那份没人动的话，留到 { $date }。
start-continue = 接着填
start-new = 重新填一份

## 问题页

question-page-title = { $question }（第 { $now } 步，共 { $all } 步）- { $service }
# 声明那一页的按钮，声明的话写在它上面
question-declare = 我同意，继续
question-continue = 继续
question-kept = 按了上面的按钮，这一页才会存好。前面填的都还在，随时可以停下。
question-later = 先不办了，以后再来
question-offer = 去办“{ $service }”

## 核对

check-title = 请您核对，没错就提交
check-title-correct = 请改好这几处，再交上来
check-kept = 还没有提交。填错了可以改。
check-kept-correct = 工作人员说的，写在下面。改好以后，按最下面的“改好了，交上去”。最迟 { $date }。过了这天也请尽快改，或者打 { $phone }。
check-submit = 确认无误，提交申请
check-submit-correct = 改好了，交上去
check-skipped = 没有填
# 一张表办几件事，几件都要问的，靠后面的名字分辨
check-of-service = { $question }（{ $service }）
check-discard = 删掉这份草稿

# The matters services belong to
home-finder = 回答几个问题，看看哪些事可能能办
home-place = 现在看的是{ $place }的服务。
    .change = 换个地方
home-default = 这里还没有登记本地的规定。下面按全国一般的做法写，以当地残联的答复为准。
matter-together = 一次办几件事
    .text = 填一张表，同时办几件
matter-certificate = 残疾人证
    .text = 新办、换证、补办、迁移、变更、注销
matter-money = 补贴和救助
    .text = 生活补贴、护理补贴、困难救助
matter-device = 辅助器具
    .text = 轮椅、助听器、假肢……适配、修理、借用
matter-home = 家里改造
    .text = 让家里走动、洗澡、开门更方便
matter-child = 孩子的康复
    .text = 残疾儿童康复训练的救助
matter-work = 找工作
    .text = 找岗位、学手艺，上班有难处也可以说
matter-other = 其他服务
    .text = 本地的其他服务

# “What can I get?”
finder-title = 我能办什么
finder-lead = 回答十来个问题，大约三分钟。我们告诉您哪些事可能能办，为什么。
finder-unknown = 不知道的，选“不清楚”就行。
finder-private = 不用登录。您的回答只在这台设备上找得到，最多留一天。
finder-binding = 这里只是帮您看看。能不能办，由残联来定；想办，随时都能申请。
finder-start = 开始
finder-continue = 接着上次的
finder-anew = 从头再来
finder-result-title = 看看您能办什么
finder-result-binding = 这不是决定。想办的都可以申请；拿不准，打 { $phone } 问。
finder-eligible = 看来能办
finder-perhaps = 也许能办
finder-not = 看来不合条件
finder-answers = 您的回答
finder-home = 回到首页

# Where the person is
place-title = 您在哪里办？
place-hint = 各地的办法不一样。选您现在住的地方；户口在别处，后面会再问。
place-save = 就选这里

# What is known already: nobody is asked twice
known-title = 这些我们已经知道
known-page-title = { $title } - { $service }
known-lead = 下面是您以前填过的。没有变，就不用再填；变了的，请改一下。
known-continue = 没有别的变化，继续
known-forget = 这次是给别人办，全部重新填
known-from-application = 您在 { $date }的申请里填的。变了吗？变了就改一下
known-from-finder = 您在 { $date }查“我能办什么”时填的。变了吗？变了就改一下
known-from-register = 您的求职登记里写的，{ $date }。变了吗？变了就改一下

# The form has changed since the draft was begun
update-title = 这张表改过了
update-lead = 您上次填了以后，这张表有改动。您填过的都还在，还合用的已经带过来了。
update-unfit = 这几项请您重新填
update-added = 这几项是新加的
update-gone = 这几项不用再填了
update-continue = 知道了，继续填

# Corrections: just those pages
tasks-title = 请改这几处
tasks-left = 还有 { $left } 处要改。请在 { $date }以前改好，再交回去。
tasks-done = 都改好了。请看一遍，再交回去。
tasks-kept = 改到一半也会保存。看不懂要改什么，可以打 { $phone } 问。
tasks-check = 看一遍，再交回去

check-set-aside = 这几项不会交上去
    .text = 您改了前面的回答，所以这几项用不着了。您填的还留着；改回去，它们就会回来。

answer-morning = { $day }上午
answer-afternoon = { $day }下午
answer-with-unit = { $number } { $unit }
answer-entry = { $entry }：{ $said }

document-self = 我自己送到办事点
document-helper = 家人或别人帮我送去
document-home = 我出不了门，请上门来取
document-missing = 我现在还没有

date-month = { $year } 年 { $month } 月
date-year = { $year } 年

## 两个人一起填

# 例：今天 10:05
moment-today = 今天 { $hour }:{ $minute }
# 下面几个是“谁”：放进“……填的，今天 10:05”
together-you = 您
# 申请人看代办人填的，代办人没有留名字
together-helper = 帮您办的人
# 代办人看另一位代办人填的，那一位没有留名字
together-other-helper = 另一位代办人
together-author = { $who }填的，{ $when }
together-others = 这一题还填过别的，写在最下面
# author 是上面的 together-author
together-author-and-others = { $author }。这一题还填过别的，写在最下面
# 后面另起一行，是当时填的内容
together-replaced = { $who } { $when } 填的，后来换掉了：
other-answers-title = 这一题还填过
other-answers-instead = 换回这个
# 只念出来，不显示；接在“换回这个”后面
other-answers-which = （{ $source }）
other-answers-most = 每一题只留最近的 { $most } 个，更早的没有留。
differences-title = 有 { $count } 题，两个人填得不一样
differences-text = 交上去的是“现在的”。想换成另一个，请点那一题。
differences-stands = 现在的，会交上去：
# 后面念出是哪一题
summary-list-others = 还填过别的，看一看

## 删除草稿

discard-title = 要删掉这份草稿吗？
discard-text = 删掉以后，您在这份草稿里填的内容就没有了，找不回来。
discard-yes = 删掉
discard-no = 不删，接着填

## 回执

receipt-title = 交好了
receipt-page-title = 交好了，办件号 { $reference }
receipt-reference = 您的办件号
receipt-keep = 办件号请记下来，或者打印这一页。查进度、打电话问，都用得上。
receipt-next = 接下来
receipt-papers = 要交的材料
    .text = 交到{ $office }，报上办件号。现在没有的，有了请尽快交来。
receipt-together = 您这次一共交了 { $count } 件事
    .text = 每件都有自己的办件号，分开办，分开查。
receipt-when = 最迟 { $date } 办好。要您改材料的时间，不算在内。
receipt-phone = 到这一天还没有办好？请打 { $phone }，报上办件号。
receipt-news = 办到哪一步、要不要您改，都写在“我的申请”里。有了新消息，我们再告诉您。
receipt-follow = 看办到哪里了
receipt-home = 回首页
receipt-at = { $when } 提交
print = 打印这一页

## 我的申请

applications-title = 我的申请
applications-of = { $name } 的申请
    .empty = { $name } 还没有申请
applications-waiting = 有 { $count } 份还存在这部手机上，没有送到
    .link = 看看是怎么回事
applications-work = 我的求职登记、岗位和课
applications-empty = 您还没有申请
    .text = 办过的、正在办的，都会在这里。
applications-empty-start = 看看能办什么
applications-drafts = 没填完的
applications-asked = 等您来办的
applications-open = 正在办的
applications-ended = 办完的
applications-draft-state = 还没填完，没有提交
applications-draft-next = 打开就能接着填。没人动的话，留到 { $date }。
# 是链接的一部分：同一件事有几份草稿时，靠它分辨
applications-draft-new = 草稿，上次填到{ $when }

## 办件

application-caption = { $service }，办件号 { $reference }
application-page-title = { $state }。{ $caption }
application-news = 这份申请有了新的进展，点这里看
application-nothing-to-do = 什么也不用做。
# 等您做一件事，最迟哪天
application-asked-who = 等您，最迟 { $date }。过了这天也请尽快办。需要帮忙，请打 { $phone }。
application-asked-late = 等您。本来最迟 { $date }，现在过了。请尽快办，或者打 { $phone } 说一声。
application-correct-now = 最迟 { $date }，改好下面 { $count } 处，再交上来。
application-correct-next = 您交上来以后，{ $office }接着办。等您的时候，不算办理时间。
application-correct-start = 现在就改
application-correct-list = 要改的地方
application-waiting-title = 有要您改的地方
application-plan-title = 方案做好了，请您看看
application-plan-now = 请看看方案，再说同不同意。
application-plan-next = 您同意了，{ $office }就照着办。要改，或者不要，也都可以说。
application-plan-start = 看方案
application-confirmation-title = 请您看看，做好了没有
application-confirmation-now = 看过以后，请说一说做得好不好。
application-confirmation-next = 您说好，就接着走下一步。您说不好，就再来弄。
application-confirmation-start = 说说做得怎么样
application-times-title = 请您选一个时间
application-times-now = 请选一个您方便的时间。都不方便，也可以说。
application-times-next = 您选好以后，{ $office }就照着准备。
application-times-start = 选时间
application-times-past-title = 给您的时间都过了
# 时间都过了、取消了、没见成：会再给几个时间
application-new-times = 什么也不用做。{ $office }会再给您几个时间。
application-missed-now = 上次没见成，没关系。{ $office }会再给您几个时间。
application-booked-now = 约好了：{ $time }。
application-booked-see = 看约好的时间，要改也在这里
application-who-by = { $office }，最迟 { $date }，还有 { $left } 个工作日。
application-who-today = { $office }，最迟今天办好。
# 这一步不算办理时间，只有一般要多久
application-who-usual = { $office }，一般到 { $date }。
application-overdue = { $office }最迟该在 { $date } 办好，现在过了。
application-overdue-ask = 请打 { $phone } 问一问，报上办件号 { $reference }。
application-overdue-statutory = 规定的最后一天也过了。请打 { $phone } 反映，报上办件号 { $reference }。
application-promised-open = 现在还说不准，接着办了就告诉您。
application-promised-usual = 一般到 { $date }
# 为什么现在不算时间，跟在“现在不算时间。”后面
application-paused-correction = 等您改好，再接着算。
application-paused-plan = 等您看过方案，再接着算。
application-paused-confirmation = 等您说了做得好不好，再接着算。
application-paused-times = 等您选好时间，再接着算。
application-paused-appointment = 过了约好的那天，再接着算。
application-paused-queue = 正在排队，轮到您再接着算。
application-paused-appeal = 正在复核，有了结果再接着算。
application-paused-stage = 这一步要的时间，不算在办理时间里。
application-queued-title = 已经收下，正在排队
application-queued-next = 轮到您，{ $office }就接着办，会写在这一页。
application-queued-who = { $office }。要等多久，现在还说不准。想问，请打 { $phone }。
application-queued-reason = 为什么要等
application-appealed-title = 正在复核
application-appealed-next = 复核完，结果和原因都会写在这一页。
application-refused-title = 这次没有办成
application-refused-now = 请看下面的原因。
# 复核要配上大白话
application-refused-appeal = 请看下面的原因。不同意，可以申请复核，就是请他们再看一遍。最迟 { $date }。
application-refused-next = 原因解决了，可以重新申请。不明白的，请打 { $phone } 问。
application-refused-who = { $office }已经作出决定。
application-refused-reason = 没有办成的原因
application-appeal-start = 申请复核
application-appeal-link = 不同意这个决定？可以申请复核，最迟 { $date }
application-declined-title = 您没有要这个方案
application-finished-now = 什么也不用做。
application-finished-who = 已经办完。有问题请打 { $phone }。
application-follow = 还可以想一想
application-withdrawn-title = 您已经撤回了
application-withdrawn-now = 什么也不用做。
application-withdrawn-next = 还想办的话，随时可以重新申请。
application-withdrawn-who = 已经结束，没有人再办。
application-road = 走到哪里了
application-finished-by = 最迟 { $date } 办好。
application-road-submitted = 您交了申请
application-road-now = 正在办
application-road-waiting = 等您改好
application-road-plan = 等您看方案
application-road-confirmation = 等您说好不好
application-road-times = 等您选时间
application-road-queued = 正在排队
application-road-appeal = 复核
application-road-ahead = 还没到
application-timeline = 经过
application-together = 一起交的
application-sent = 看我交的内容，填错了怎么办
application-appointment = 看预约
application-plan = 看方案
application-notices = 看公示
application-withdraw = 不想办了，撤回申请
application-receipt = 看回执
application-again = 重新申请

event-submitted = 您交了申请
    .helper = { $helper }（{ $kind }）替本人交了申请
event-accepted = { $office }收下了您的申请，开始办理
event-assessed = { $office }写好了结果
event-notice-ended = 公示结束了
event-correction-requested = { $office }请您改一改，最迟 { $date }
event-corrected = 您改好交上来了
    .helper = { $helper }（{ $kind }）替本人改好交上来了
event-approved = { $office }同意了
# $stage 是环节的名称
event-completed = “{ $stage }”办完了
event-refused = { $office }决定不办理
event-delivered = { $office }已经交给您
event-closed = { $office }全部办完了
event-withdrawn = 您撤回了申请
    .helper = { $helper }（{ $kind }）替本人撤回了申请
event-waiting = { $office }已经收下，要排队等
event-resumed = 排到了，{ $office }接着办
event-times-offered = { $office }给您几个时间选
event-time-chosen = 您选了时间：{ $time }
    .helper = { $helper }（{ $kind }）替本人选了时间：{ $time }
event-time-cancelled = 您说时间不方便
    .helper = { $helper }（{ $kind }）替本人说时间不方便
event-time-missed = 约好的时间没见成
event-time-kept = 按约好的时间见了面
event-plan-proposed = { $office }给您做了方案
event-plan-agreed = 您同意了方案
    .helper = { $helper }（{ $kind }）替本人同意了方案
event-plan-changes-asked = 您请他们改方案
    .helper = { $helper }（{ $kind }）替本人请他们改方案
event-plan-declined = 您没有要这个方案
    .helper = { $helper }（{ $kind }）替本人没有要这个方案
event-confirmed = 您说做好了
    .helper = { $helper }（{ $kind }）替本人说做好了
event-objected = 您说还没做好
    .helper = { $helper }（{ $kind }）替本人说还没做好
event-sent-back = { $office }请回到“{ $stage }”，再办一次
event-appealed = 您申请了复核
    .helper = { $helper }（{ $kind }）替本人申请了复核
event-appeal-decided = { $granted ->
        [yes] 复核以后，这一步再办一次
       *[no] 复核以后，决定不变
    }

## 预约

appointment-title = 请选一个时间
appointment-booked = 约好了
appointment-page-title = { $title }。{ $caption }
appointment-when = 什么时候
appointment-place = 在哪里
appointment-minutes = 要多久
    .text = 大约 { $minutes } 分钟
appointment-note = 要知道的
appointment-needs = 请他们准备的
appointment-said = 您说的
appointment-time = 您哪天方便？
    .missing = 请选一个时间。都不方便，就选最后一项
appointment-none = 都不方便，请另约
appointment-words = 还有什么要告诉我们？
    .hint = 可以不填。都不方便的，请写什么时候方便
appointment-choose = 就这样定
appointment-calendar = 存到手机或电脑的日历里
appointment-change = 换一个时间
appointment-cancel = 取消预约
    .text = 取消以后，{ $office }会再给您几个时间。您的申请接着办。
appointment-why = 为什么不方便？什么时候方便？
    .hint = 可以不填
appointment-fixed = 现在不能在这里改时间。要改，请打 { $phone }。
appointment-missed = 上次没见成，没关系
appointment-cancelled = 您说时间不方便
appointment-past = 给您的时间都过了
appointment-again = { $office }会再给您几个时间，到时候写在“我的申请”里。您的申请接着办。
calendar-summary = { $service }：约好的时间
calendar-description = 办件号 { $reference }。来不了，请在坦途里改时间，或者打 { $phone }。

## 方案

plan-title = 请看第 { $number } 版方案
plan-title-answered = 第 { $number } 版方案
plan-page-title = { $title }。{ $caption }
plan-caption = 第 { $number } 版，{ $date } 给您的
plan-own-nothing = 您自己不用出钱。
plan-own-sum = 您自己一共出 { $sum }。
plan-note = 工作人员说
plan-answer = 您觉得这个方案怎么样？
    .missing = 请选一项
plan-agree = 同意，就照这个办
plan-changes = 有些地方要改
plan-decline = 不要这个方案
    .hint = 选了这个，这次就不办了。以后想办，可以重新申请
plan-words = 要改什么？或者为什么不要？
    .hint = 要改的话，请一定写；别的可以不写
    .missing = 请写要改什么，他们才知道怎么改
plan-send = 告诉他们
plan-overtaken = 方案刚刚改过了，这是最新的一版
    .text = 您刚才的回答没有交上去。请看看新的，再选一次。
plan-earlier = 以前的方案
plan-agreed = 您同意了这个方案。
plan-changes-asked = 您请他们改：
plan-declined = 您没有要这个方案。
plan-unanswered = 您还没有回答，就有了新的方案。

## 问做得好不好

confirm-title = 请您看看，都做好了吗？
confirm-page-title = 请您看看，都做好了吗？{ $caption }
confirm-answer = 您看下来怎么样？
    .missing = 请选一项
confirm-yes = 做好了，没有问题
confirm-no = 还没做好
    .hint = 请写哪里没做好，会再来弄
confirm-words = 哪里没做好？
    .hint = 做好了就不用写
    .missing = 请写哪里没做好，他们才知道怎么弄
confirm-send = 告诉他们

## 复核

appeal-title = 您为什么不同意？
    .hint = 知道什么写什么，像平时说话一样就行
    .missing = 请写一写您为什么不同意
appeal-page-title = 您为什么不同意？{ $caption }
appeal-decision = 您不同意的决定
appeal-text = 复核，就是请{ $office }把这个决定再看一遍。
appeal-when = 最迟 { $date } 提出。交上去以后，最多 { $days } 个工作日告诉您结果。
appeal-late = 最迟是 { $date }，已经过了。请打 { $phone } 问还有什么办法
appeal-send = 交上去
appeal-call = 不方便写？请打 { $phone }，说给他们听。

## 公示

notices-title = 公示
notices-lead = 公示，就是把要办的事贴出来几天，听听大家的意见。名字只写姓。
notices-region = { $region }现在的公示
notices-none = 现在没有公示。
notices-item = { $service }：从 { $since } 到 { $until }
notices-object = 有意见，怎么说
    .text = 最迟在最后一天打 { $phone }，说是哪一件，有什么意见。

## 我交的内容

sent-title = 我交的内容
sent-page-title = 我交的内容，办件号 { $reference }
sent-text = 这是您交给残联的全部内容。发现填错了，或者电话、地址变了？请打 { $phone }，报上办件号，问怎么改。

## 撤回

withdraw-title = 要撤回这份申请吗？
withdraw-page-title = 要撤回这份申请吗？办件号 { $reference }
withdraw-text = 撤回以后，就不再办了。还想办的话，要重新申请。您交的内容会留着，可以查看。
withdraw-yes = 撤回申请
withdraw-no = 不撤回

## 登录

sign-in-title = 用哪个手机号登录？
    .hint = 我们发一条短信，里面有 6 位数字。第一次来也是这样，不用注册。
    .missing = 请填写手机号
sign-in-kept = 您刚才填的已经存好
    .text = 您离开了一会儿，为了安全，请在 1 小时内再登录一次。登录以后，接着填就行。
sign-in-send = 发短信
sign-in-why = 登录以后，才能把您填的存好，下次还能找到。
sign-in-no-phone = 没有手机，或者换了号码？打 { $phone }，或者到街道残联问。
sign-in-code-title = 短信里的 6 位数字是什么？
    .hint = 短信发到了尾号 { $ending } 的手机，10 分钟内有效。
    .missing = 请填写短信里的 6 位数字
sign-in-code-continue = 登录
sign-in-code-again = 没收到？再发一条
sign-in-code-sent-again = 又发了一条，请看最新的那条短信
sign-in-code-other = 换一个手机号
sign-in-spent-title = 这 6 位数字不能用了
sign-in-spent-text = 可能过了 10 分钟，或者已经用过，或者填错了 5 次。您没有做错什么，再要一条新短信就行。
sign-in-spent-again = 再发一条短信
signed-out-title = 您已经退出
signed-out-text = 这台设备上不再能看到您的申请。您填的都好好存着，下次登录就能看到。
signed-out-home = 回首页
# 短信。号码放在最前面，手机才好认
sms-sign-in-code = { $code }，这是您登录坦途的数字，{ $minutes } 分钟内有效。请不要告诉任何人，工作人员也不会问您要。

## 卡片登录

# 登录页和办件查询页上的链接
card-sign-in-link = 没有手机？用大厅给的卡片登录
card-sign-in-title = 用卡片登录
card-sign-in-lead = 卡片是办事大厅给您的，上面印着证号和六个词。
card-sign-in-number = 残疾人证号
    .hint = 照着卡片上的填，一共 20 位，后面可能还有 B1
    .missing = 请填写残疾人证号
card-sign-in-phrase = 卡片上的六个词
    .hint = 按卡片上的顺序填。词和词之间空不空格都行。
    .missing = 请填写卡片上的六个词
card-sign-in-continue = 登录
card-sign-in-keep = 请像保管钥匙一样保管这张卡。工作人员不会问您这六个词。
card-sign-in-lost = 卡片丢了，或者登录不了？到办事大厅，工作人员马上给您换一张。也可以打 { $phone }。
card-sign-in-by-phone = 用手机号登录
# 短信。给有手机的人：有人在大厅给他做了卡片
sms-card-made = 办事大厅刚给您做了一张坦途的登录卡片。不是您要的话，请打 { $phone }，马上作废。

## 查一件

look-up-link = 只想查一件办到哪里了？用办件号查
look-up-title = 查一件办到哪里了
look-up-number = 办件号是多少？
    .hint = 一共 12 位数字，写在回执上，比如 2611-4827-3915。
    .missing = 请填写办件号
look-up-why = 为了不让别人看到，我们会往申请人的手机发一条短信，里面有 6 位数字。
look-up-send = 发短信
look-up-spent = 刚才的 6 位数字不能用了
    .text = 可能过了 10 分钟，或者已经用过，或者填错了 5 次。请再填一次办件号，要一条新短信。
look-up-code-title = 短信里的 6 位数字是什么？
    .hint = 这个办件号如果有，短信就发到了申请人的手机。10 分钟内有效。
    .missing = 请填写短信里的 6 位数字
look-up-code-show = 看办到哪里了
look-up-code-other = 没收到？核对办件号，再要一条
look-up-code-no-phone = 申请人没有手机的，请打 { $phone }，报上办件号。
# 查到的这一页
looked-up-since = { $when }到了这一步。
looked-up-needs-you = 有一件事要您做。登录以后，就能看到是什么。
looked-up-page-title = { $state }。{ $caption }
looked-up-only = 为了不让别人看到，这里只写办到哪一步。别的要登录以后看。
looked-up-sign-in = 登录看全部
looked-up-again = 再查一件
# 短信。号码放在最前面，手机才好认
sms-look-up-code = { $code }，这是查办件 { $reference } 的数字，{ $minutes } 分钟内有效。不是您在查的话，请不要告诉任何人，工作人员也不会问您要。

## 通行密钥

passkeys-title = 通行密钥
passkeys-lead = 有了通行密钥，登录就不用等短信。这部设备平时怎么解锁，您就怎么登录。锁屏密码、图案、指纹或者脸，哪样都行。
passkeys-safe = 密码、图案、指纹和脸都留在您的设备里，我们收不到。
passkeys-never-needed = 不做也没关系，短信一直能用。
passkeys-yours = 您的通行密钥
passkeys-none = 您还没有通行密钥。
# $when: the day
passkeys-made = { $when }做的
passkeys-used = 最近一次用是{ $when }
passkeys-unused = 还没有用过
passkeys-remove = 删除
passkeys-nameless = 没有名字的通行密钥
passkeys-make-title = 在这部设备上做一把
passkeys-make-own = 只在您自己的设备上做。大厅的机器、别人也用的手机，请不要做。
passkeys-make-missing = 看不到按钮？这个浏览器做不了，请照常用短信登录。
passkeys-make = 做一把通行密钥
    .cancelled = 没有做成：可能是取消了，也可能是等得太久。您可以再试一次。
    .present = 这部设备上已经有一把了，不用再做。
    .failed = 现在做不了。请过一会儿再试，短信照样能登录。
passkeys-name = 给它起个名字（可以不填）
    .hint = 您有好几部设备的话，好分清，比如“我的手机”
# How the device calls the passkey. $ending: the last digits of the telephone number
passkeys-called = 尾号 { $ending }
passkeys-is-made = 通行密钥做好了
    .text = 下次在这部设备上登录，点“用通行密钥登录”就行。
passkeys-is-removed = 这把通行密钥删掉了
    .text = 从现在起，谁也不能用它登录。您的设备里可能还留着它，可以在设备的密码设置里删掉。
passkeys-is-refused = 这次没有做成
    .text = 可能等得太久了。请再试一次，短信照样能登录。
passkey-removal-title = 删除这把通行密钥？
# $name: what the person calls it
passkey-removal-page-title = 删除这把通行密钥？{ $name }
passkey-removal-text = 删掉以后，马上就不能用它登录。您随时可以再做一把。
passkey-removal-yes = 删除
passkey-removal-no = 留着
passkey-sign-in = 用通行密钥登录
    .about = 做过通行密钥？平时怎么解锁，就怎么登录。
    .cancelled = 没有登录：可能是取消了，也可能是等得太久。您可以再试一次，或者用短信。
    .failed = 现在不能用通行密钥登录，请用短信。
passkey-refused-title = 没能用通行密钥登录
passkey-refused-text = 可能等得太久了，也可能这把通行密钥已经删掉。您没有做错什么，用短信照样能登录。
passkey-refused-code = 用短信登录
passkey-offer = 下次登录，可以不等短信
    .text = 做一把通行密钥，平时怎么解锁，就怎么登录。不做也没关系。
    .link = 看看怎么做

## 同意

# 您，或者您替他办的那个人
consent-title = 可以存{ $whom ->
        [self] 您
       *[other] 本人
    }的残疾情况吗？
consent-lead = 还没有开始填，先单独问一声。{ $whom ->
        [self] 您
       *[other] 本人
    }同意了，我们才存。
consent-what = 存什么
    .text = { $whom ->
        [self] 您
       *[other] 本人
    }填的残疾情况、身体情况、家里情况，还有证号、地址和电话。
consent-why = 为什么要存
    .text = 残联要看了这些，才知道能不能办、怎么办。
    .law = 这些是敏感个人信息，就是漏出去会伤害到人的信息。法律要求单独问，所以这一页只问这一件。
consent-who = 谁看得到
    .text = 办这件事的残联工作人员，还有本人委托的人。别人看不到，也不会拿去做别的。
    .log = 谁看过，都记下来，您随时可以查。
consent-long = 存多久
    .drafts = 没填完的，{ $days } 天没人动，就删掉。
    .cases = 办完的，再留 { $years } 年，就删掉。
consent-no-means = 不同意，或者以后不想了
    .text = 不同意，就不能在网上填。到大厅一样能办，不会少给您什么。
    .later = 同意了，以后也随时可以收回，和同意一样方便。
consent-age = 您满 14 岁了吗？
    .hint = 不满 14 岁，法律要求由监护人来同意，比如爸爸妈妈。
    .missing = 请选满了，还是没满
consent-age-yes = 满 14 岁了
consent-age-no = 还没满 14 岁
consent-question = { $whom ->
        [self] 您
       *[other] 您代本人
    }同意我们存这些吗？
consent-yes = 同意
    .old = 我满 14 岁了，同意
consent-no = 不同意
consent-by-code = 要本人同意
    .text = 我们往本人的手机发一条短信，里面有 6 位数字。本人看过这一页，同意了，就把数字告诉您。
consent-send-code = 给本人发短信
consent-at-the-hall = 请本人到大厅说一声
    .text = 本人没有手机，我们发不了短信。请一起到办事大厅，本人说同意，工作人员记下来，就能接着填。
consent-by-guardian = 要监护人来同意
    .text = 请监护人用自己的手机号登录，选“替别人办”，再来这里同意。监护人同意以后，就能接着填。
consent-home = 回首页
consent-hall = 不想在网上填？打 { $phone }，或者到街道残联，工作人员帮您办。
consent-said-no = 好的，我们什么也没有存
    .text = 改主意了，随时可以再来。到大厅也一样能办。
consent-too-young = 您还没满 14 岁，要请监护人来同意
    .text = 我们什么也没有存。
consent-given = { $day }已经同意了。
consent-go-on = 接着办
consent-withdraw = 收回同意
consent-withdrawn = 同意已经收回
    .text = 没交的草稿都删掉了。想再填，随时可以再同意。
consent-code-title = 本人收到的 6 位数字是什么？
    .hint = 短信发到了本人的手机，10 分钟内有效。本人不同意，就不用填。
    .missing = 请填写短信里的 6 位数字
consent-code-continue = 本人同意，接着填
consent-code-again = 没收到，或者数字不能用了？再发一条
consent-withdrawal-title = 要收回同意吗？
consent-withdrawal-drafts = { $count ->
        [0] 现在没有没填完的草稿。以后也不能在网上填新的，除非再同意。
       *[other] { $count } 份没填完的草稿马上删掉，找不回来。以后也不能在网上填新的，除非再同意。
    }
consent-withdrawal-cases = { $count ->
        [0] 现在没有正在办的申请。
       *[other] { $count } 件正在办的，接着办。不想办了，请打开那一件，撤回申请。
    }
consent-withdrawal-register = 求职登记也结束，您写的马上删掉。
consent-withdrawal-needs = 培训班和招聘会的座位还在。您说要准备的，马上删掉。
consent-withdrawal-ended = 办完的，到了时候就删掉。
consent-withdrawal-yes = 收回同意
consent-withdrawal-no = 不收回
# 短信，发给本人。号码放在最前面，手机才好认。$helper 是替他办的人
sms-consent-code = { $code }，{ $minutes } 分钟内有效。{ $helper }在替您办残联的事，要存您的残疾情况。您同意，就把数字告诉他；不同意，就不要告诉任何人。

## 短信和电话

# 短信里的一个办件：{ $news } 是下面 told- 开头的整句话。给本人，和给帮他的人
sms-case = 您申请的“{ $service }”有消息，办件号 { $reference }。{ $news }请登录坦途，在“我的申请”里看。
    .helper = 您帮{ $name }申请的“{ $service }”有消息，办件号 { $reference }。{ $news }请登录坦途，在“我的申请”里看。
# 电话里念的，听得懂才行：没有符号，号码一个字一个字念
voice-case = 您好，这里是坦途。您申请的{ $service }有消息。{ $news }办件号是 { $reference }。想再问，请打 { $phone }。
    .helper = 您好，这里是坦途。您帮{ $name }申请的{ $service }有消息。{ $news }办件号是 { $reference }。想再问，请打 { $phone }。
# 短信和电话里都用：出了什么事，接下来做什么
told-submitted = 申请收到了，接下来由{ $office }办。
told-corrected = 改好的收到了，{ $office }接着办。
told-correction = 有地方要改，请在 { $date } 以前改好，再交上来。
told-times = 请从几个时间里选一个。
told-plan = 方案做好了，请看一看行不行。
told-confirmation = 请说一说做得好不好。
told-approved = 已经批准了。
told-refused = 这次没有批准。为什么、还能做什么，都写在里面。
told-appeal-granted = 再看了一遍，这一步重新办。
told-appeal-dismissed = 再看了一遍，决定不变。为什么，写在里面。
told-withdrawn = 申请撤回了，不再往下办。不是您的意思，请打 { $phone }。
told-declined = 方案没有要，这次就办到这里。
told-finished = 都办完了。
sms-draft-deleted = 您没交的“{ $service }”草稿，{ $helper }帮您删掉了。不是您的意思，请打 { $phone }。
    .helper = 您帮{ $name }填的“{ $service }”草稿删掉了，不用再填。
voice-draft-deleted = 您好，这里是坦途。您没交的{ $service }草稿，{ $helper }帮您删掉了。不是您的意思，请打 { $phone }。
    .helper = 您好，这里是坦途。您帮{ $name }填的{ $service }草稿删掉了，不用再填。
sms-mandate-begun = 从今天起，{ $helper }可以在坦途帮您办事，最晚到 { $date }。不是您的意思，请登录坦途结束，或者打 { $phone }。
    .helper = 从今天起，您可以在坦途帮{ $name }办事，最晚到 { $date }。
voice-mandate-begun = 您好，这里是坦途。从今天起，{ $helper }可以在坦途帮您办事，最晚到 { $date }。不是您的意思，请打 { $phone }。
    .helper = 您好，这里是坦途。从今天起，您可以在坦途帮{ $name }办事，最晚到 { $date }。
sms-mandate-ended = 从现在起，{ $helper }不能再在坦途帮您办事。
    .helper = 从现在起，您不能再在坦途帮{ $name }办事。
voice-mandate-ended = 您好，这里是坦途。从现在起，{ $helper }不能再在坦途帮您办事。
    .helper = 您好，这里是坦途。从现在起，您不能再在坦途帮{ $name }办事。
sms-data-deleted = 您在坦途的资料，按您说的删掉了。不是您的意思，请打 { $phone }。
    .helper = { $name }在坦途的资料删掉了，您不会再看到。
voice-data-deleted = 您好，这里是坦途。您在坦途的资料，按您说的删掉了。不是您的意思，请打 { $phone }。
    .helper = 您好，这里是坦途。{ $name }在坦途的资料删掉了，您不会再看到。
# 给帮忙的人打电话时，怎么称呼本人：只说姓
voice-name = { $surname }某
# 电话里怎么念号码
voice-digit = { $digit ->
        [0] 零
        [1] 幺
        [2] 二
        [3] 三
        [4] 四
        [5] 五
        [6] 六
        [7] 七
        [8] 八
       *[9] 九
    }
# 回执和办件页上：已经告诉了谁
told-title = 我们告诉了谁
told-when = { $when }的消息
told-you = { $how ->
        [text] 给您发了短信。
        [voice] 给您打了电话。
        [waiting] 给您的消息还没发出去，马上再发。
       *[nowhere] 没有您的手机号，没法告诉您。请过几天来看看，或者打 { $phone }。
    }
told-other = { $how ->
        [text] 给{ $name }发了短信。
        [voice] 给{ $name }打了电话。
        [waiting] 给{ $name }的消息还没发出去，马上再发。
       *[nowhere] 没有{ $name }的手机号，没法告诉本人，请您转告。
    }
settings-channel = 有消息，怎么告诉您？
    .hint = 办件有变化的时候，我们告诉您，也告诉帮您的人。
settings-channel-text = 发短信
settings-channel-voice = 打电话，念给我听

## 统一身份认证

# name 是省里平台的名字，例如“广东省统一身份认证平台”
identity-sign-in = 用{ $name }登录
identity-leave-title = 请到{ $name }登录
identity-leave-text = 点下面的按钮，会打开那边的网页。在那边登录以后，会自动回到这里。
identity-leave-go = 去{ $name }
identity-leave-told = 那边只告诉我们两件事：来的是您，还有您的手机号。您在那边的密码，我们看不到。
identity-denied-title = 您还没有登录
    .text = 您在{ $name }没有登录，或者没有同意。可以再试一次，也可以用手机号登录。
identity-away-title = 现在连不上{ $name }
    .text = 您没有做错什么，填过的也都还在。请用手机号登录，或者过一会儿再试。
identity-spent-title = 这次登录不能用了
    .text = 可能过了 10 分钟，或者已经用过，或者换了浏览器。您没有做错什么，再登录一次就行。
identity-unproven-title = 这次没有登录成
    .text = 我们没法确认，{ $name }说的就是您。为了您的安全，请用手机号登录，或者再试一次。
identity-again = 再试一次
identity-by-phone = 用手机号登录

## 替别人办

# 每一页最上面的一条。$name 是被帮的人
acting-banner = 您正在替 { $name } 办
acting-change = 换人
whom-title = 今天替谁办？
    .hint = 选好以后，办的、看的都是这个人的事。
    .missing = 请选一个人
whom-me = 我自己
    .about = 办我自己的事
# $name 是被帮的人
whom-other = { $name }
whom-continue = 继续
whom-only-me = 现在只能办您自己的事。
whom-ended = 这份委托已经结束，从现在起不能再替他办
whom-made = 可以替 { $name } 办了
    .text = 选他的名字，就能开始。
whom-asked = 交给残联了
    .text = 请带上证明去大厅。他们看过，您才能替他办。
whom-new-title = 帮别人办
whom-new-text = 家人、邻居、村里或社区的人、机构，都可以帮。要本人同意，或者您是监护人。
whom-new = 帮一个人办
whom-waiting = 还在等残联看证明
# $office 是办公室的名称，$papers 是要带的东西
whom-waiting-text = { $office }看过证明以后，您才能替他办。请带上{ $papers }，到办事大厅去。
whom-mine = 您能替谁办
whom-past = 以前的
whom-helpers = 谁能替您办
whom-helpers-link = 看看谁能替您办
# 别的页面上通到这里的链接
whom-link = 替家里人或者别人办？先选替谁办

# 一个委托，一行话
mandate-line = { $kind }。{ $may }。{ $services }。到{ $until }。
mandate-kind-relative = 家人朋友
    .about = 父母、子女、夫妻、亲戚、邻居、朋友
mandate-kind-guardian = 监护人
    .about = 他不满 18 岁，或者有智力、精神残疾，由您监护
mandate-kind-worker = 村里或社区的人
    .about = 村干部、社区工作人员、专职委员
mandate-kind-organisation = 机构的人
    .about = 养老院、托养中心、社会组织，帮好几个人办
mandate-may-both = 可以申请，也可以看办到哪里
mandate-may-apply = 只能申请
mandate-may-follow = 只能看办到哪里
mandate-all-services = 所有的事
mandate-services-elsewhere = { $count } 件别的地方的事
mandate-and = 、
mandate-basis-code = 本人把短信里的数字告诉了他
mandate-basis-witness = 本人在大厅当面同意
mandate-basis-papers = 残联看过监护的证明
mandate-ground-minor = 不满 18 岁
mandate-ground-intellectual = 有智力残疾
mandate-ground-psychiatric = 有精神残疾
mandate-row-helper = 谁来办
mandate-row-may = 可以做什么
mandate-row-services = 哪些事
mandate-row-time = 从哪天到哪天
mandate-row-basis = 怎么同意的
mandate-row-state = 现在
mandate-helper-is = { $name }（{ $kind }）
mandate-for = 替 { $name } 办
mandate-time = { $from }，到 { $until }
mandate-state-asked = 等残联看证明
mandate-state-force = 有效
mandate-state-over = 到期了，{ $when }
mandate-state-ended-resident = 本人结束了，{ $when }
mandate-state-ended-helper = 帮忙的人结束了，{ $when }
mandate-state-ended-staff = 残联看了证明，没有同意，{ $when }
mandate-papers-minor = 户口本和出生证明
mandate-papers-other = 法院的判决，或者居委会、村委会指定监护人的证明

# 要一个委托
mandate-new-title = 您是他什么人？
    .missing = 请选一项
mandate-new-hall = 他没有手机？一起到办事大厅，当着工作人员的面说好就行。
mandate-form-title = 您要帮谁，办什么
mandate-form-lead = 我们会发一条短信到他的手机。他同意，就把里面的 6 位数字告诉您。
mandate-form-lead-guardian = 填好以后，带上证明到{ $office }。工作人员看过，您就能替他办。
mandate-form-papers = 不满 18 岁的，带户口本和出生证明。别的情况，带法院的判决，或者居委会、村委会指定监护人的证明。
    .assumed = 各地要的证明可能不一样，去以前请打 { $phone } 问清楚。
mandate-helper = 您叫什么名字？
    .hint = 写真名，他会看到
    .missing = 请写您的名字
mandate-body = 您是哪个村、社区或者机构的？
    .missing = 请写村、社区或者机构的名字
mandate-resident = 他叫什么名字？
    .hint = 写身份证上的名字
    .missing = 请写他的名字
mandate-phone = 他的手机号是多少？
    .hint = 短信发到这里，要他自己看
    .missing = 请写他的手机号
mandate-citizen-id = 他的身份证号是多少？
    .hint = 一共 18 位，最后一位可能是 X
    .missing = 请写他的身份证号
mandate-ground = 他为什么要监护人？
    .missing = 请选为什么要监护人
mandate-acts = 您替他做什么？
    .missing = 请至少选一项
mandate-acts-apply = 申请
    .about = 填表、交表、修改、撤回
mandate-acts-follow = 看办到哪里
    .about = 看进度和结果
mandate-which = 替他办哪些事？
    .missing = 请选替他办哪些事
    .none = 您选了“只办几件”，请在下面选是哪几件
    .both = 选了“所有的事”，下面就不要再选；只办几件，请选“只办几件”
mandate-which-all = 所有的事
mandate-which-some = 只办几件，在下面选
# $matter 是哪一类事
mandate-services = 哪几件：{ $matter }
mandate-term = 替他办多久？
    .hint = 到期自动结束，他也可以随时结束
    .missing = 请选替他办多久
mandate-term-quarter = 90 天
mandate-term-year = 一年
mandate-term-three-years = 三年
mandate-send = 发短信给他
mandate-hand-in = 交给残联看
mandate-code-title = 他短信里的 6 位数字是什么？
    .hint = 短信发到了尾号 { $ending } 的手机，10 分钟内有效。
    .missing = 请填写短信里的 6 位数字
mandate-code-lead = 请 { $name } 看短信。他同意，才把数字告诉您；不同意，就不告诉。
mandate-code-continue = 他同意了
mandate-code-again = 没收到？再发一条
mandate-code-sent-again = 又发了一条，请他看最新的那条
mandate-code-spent = 这 6 位数字不能用了
    .text = 可能过了 10 分钟，或者已经用过，或者填错了 5 次。再发一条新短信就行。
mandate-code-other = 重新填
# 短信，发给被帮的人。号码放在最前面，手机才好认
sms-mandate-code = { $code }，{ $helper }（{ $kind }）想在坦途替您办残联的事，到{ $until }为止。{ $services }。{ $may }。同意，就把这 6 位数字告诉他。不认识、不同意，就不要告诉任何人。{ $minutes } 分钟内有效。

# 结束一个委托
mandate-end-title = 不再让 { $name } 替您办？
mandate-end-text = 结束以后，他马上就不能再替您办，也看不到您的事。已经交上去的，照样办。
mandate-end-yes = 结束
mandate-end-no = 不结束
mandate-give-back-title = 不再替 { $name } 办？
mandate-give-back-text = 结束以后，您马上就不能再替他办，也看不到他的事。已经交上去的，照样办。
mandate-end = 结束
mandate-give-back = 不再替他办
# 读屏软件念的，跟在上面两个后面
mandate-end-whose = ：{ $name }

# 谁能替我办
helpers-title = 谁能替您办
helpers-lead = 这些人可以替您办事。您随时可以结束，结束以后他们马上就不能再办。
helpers-own = 这一页说的是您自己的事，不是 { $name } 的。
helpers-none = 现在没有人能替您办。
helpers-now = 现在可以替您办的
helpers-past = 以前的
helpers-ended = 已经结束，从现在起他不能再替您办
helpers-unknown = 有不认识的人？马上结束，再打 { $phone } 告诉我们。

# 两个窗口，替的人不一样
start-for-title = 现在是替谁办？
start-for-text = 您在另一个窗口里换了人。刚才什么也没有开始。
start-for-now-me = 现在办的是您自己的事。
start-for-now-other = 现在是替 { $name } 办。
start-for-stay-me = 给我自己开始办
start-for-stay-other = 替 { $name } 开始办
start-for-change-me = 换回我自己
start-for-change-other = 换成 { $name }
start-for-choose = 看看能替谁办

# 回执和核对页
receipt-for = 申请人：{ $name }
receipt-by-helper = { $helper }（{ $kind }）替本人交的
check-for = 您在替 { $name } 交这份申请
    .text = 交上去会写明：{ $helper }（{ $kind }）替本人交的。填的是 { $name } 的情况，请您照实填。

## 我的资料

my-data-link = 我的资料：看、改、下载、删除
my-data-title = 我的资料
my-data-lead = 我们存的、关于您的，全部在这里。
my-data-log = 谁看过、改过
my-data-html = 全部下载，自己看的
my-data-json = 全部下载，给电脑程序用的
my-data-delete = 全部删除
my-data-wrong = 哪里不对，自己又改不了？请打 { $phone }，我们来改。
my-data-renamed = 名字改好了
my-data-deletion-asked = { $day }，您要求全部删除
    .text = 能删的已经删了。还要留着的，到了下面写的日子就删。再同意一次、重新申请，就不删了。
my-data-person = 您是谁
    .text = 换了手机号，请带上身份证件到大厅改，或者先打 { $phone } 问。
my-data-name = 姓名
my-data-phone = 手机号
my-data-citizen-id = 身份证号
my-data-number-ending = 大厅核对过，最后四位是 { $ending }
my-data-language = 通知用的语言
my-data-language-name = { $language ->
        [zh-CN] 中文
        [en] 英文
       *[none] 没有选过
    }
my-data-said = 写了什么
my-data-case-link = 看交的内容，办件号 { $reference }
my-data-channel = 怎么通知
my-data-channel-way = { $channel ->
        [voice] 打电话念给您听
       *[text] 发短信
    }
my-data-display = 页面的样子
my-data-since = 第一次来
my-data-consents = 同意存残疾情况
my-data-consents-none = 还没有同意过。
my-data-consent-holds = { $capacity ->
        [guardian] 监护人同意的
        [code] 您把短信里的数字告诉了代办人
        [witness] 在大厅说的，工作人员记下来了
       *[self] 您自己同意的
    }，现在有效。
my-data-consent-withdrawn = { $capacity ->
        [guardian] 监护人同意的
        [code] 您把短信里的数字告诉了代办人
        [witness] 在大厅说的，工作人员记下来了
       *[self] 您自己同意的
    }，{ $day }不再有效。这条记录留到 { $until }。
my-data-consents-link = 看同意的内容，或者收回
my-data-mandates = 谁替谁办
my-data-mandates-none = 没有人替您办，您也没有替别人办。
my-data-mandates-link = 看谁能替我办，或者结束委托
my-data-helper = { $name }替您办
my-data-helped = 您替{ $name }办
my-data-mandate-asked = 还在等大厅看证明。
my-data-mandate-in-force = 现在有效，到 { $until }为止。
my-data-mandate-ended = { $until }结束了。这条记录留到 { $gone }。
my-data-ways = 怎么登录
my-data-passkeys = 通行密钥
my-data-identities = 统一身份认证
my-data-cards = 大厅给的卡片
my-data-devices = 现在登录着的设备
my-data-count = { $count ->
        [0] 没有
       *[other] { $count } 个
    }
my-data-devices-link = 看在哪些设备上登录着，或者退出
my-data-passkeys-link = 看通行密钥，或者删掉
my-data-drafts = 没填完的
    .text = 点“修改”，就能接着填，或者删掉。
my-data-drafts-none = 没有没填完的申请。
my-data-draft = 上次动是 { $touched }。再不动，{ $until }就删掉。
my-data-cases = 交了的
    .text = 填错了，请打 { $phone }，报上办件号。
my-data-cases-none = 还没有交过申请。
my-data-case-open = 正在办。办完了，才开始算留多久。
my-data-case-ended = 办完了，留到 { $until }。
my-data-register = 求职登记
my-data-register-none = 没有登记过求职。
my-data-register-kept = 一直留着，您结束了就删。
my-data-register-ended = 已经结束，您写的都删了。登记过这件事，留到 { $until }。
my-data-register-news = { $wants ->
        [yes] 有合适的，告诉我
       *[no] 不用告诉我
    }
my-data-register-event = { $event ->
        [registered] 登记了
        [paused] 先停下了
        [resumed] 接着找了
        [ended] 结束了
       *[changed] 改过
    }
my-data-stuck = 卡住的时候写的
    .text = 回了您以后，留 { $answered } 天。没有回，留 { $open } 天。
my-data-stuck-none = 没有写过。
my-data-stuck-page = 刚才在哪一页
my-data-stuck-note = { $state ->
        [answered] 回过您了。
       *[open] 还没有回您。
    }
my-data-messages = 发给您的通知
    .text = 每一条发出去以后，留 { $days } 天。
my-data-messages-none = 还没有给您发过通知。
my-data-message = { $when }，{ $channel ->
        [voice] 电话
       *[text] 短信
    }
# 下载的文件里
my-data-taken = { $when }下载的。
my-data-whole-draft = 没填完的：{ $service }
my-name-title = 您叫什么名字？
    .hint = 和身份证上一样
my-name-save = 存好
my-log-title = 谁看过、改过
my-log-lead = 谁看过您的申请、改过您的资料，都在这里，最新的在最前面。这本账只能加，谁也改不了。
my-log-empty = 还没有人看过或者改过。
my-log-wrong = 看到不该有的？请打 { $phone } 告诉我们。
my-log-by-oneself = 您自己
my-log-by-somebody = 有人
my-log-by-server = 到了时候，机器自动
my-log-entry = { $who }：{ $what }
my-log-entry-of-case = { $who }：{ $what }。办件号 { $reference }
# 记在账上的事。$detail 是哪一种
my-log-deed = { $what ->
        [signed-in] { $detail ->
            [passkey] 用通行密钥登录了
            [identity] 用统一身份认证登录了
            [card] 用大厅的卡片登录了
           *[code] 用短信登录了
        }
        [case-read] 看了这件申请
        [stuck-note-read] 看了您卡住时写的
        [stuck-note-answered] 记下了，您卡住的事回过了
        [case-changed] { $detail ->
            [submitted] 交了这件申请
            [withdrawn] 撤回了这件申请
            [corrected] 改好又交了
           *[other] 办了这件申请
        }
        [draft-deleted] 删了一份草稿
        [exported] 下载了全部资料
        [mandate-begun] 开始了一份委托
        [mandate-ended] 结束了一份委托
        [consent-given] 同意存残疾情况
        [consent-withdrawn] 收回了同意
        [way-added] 加了一种登录的办法
        [way-removed] 删了一种登录的办法
        [employer-file-read] 看了可以告诉单位的内容
        [register-changed] { $detail ->
            [registered] 登记了求职
            [paused] 先停下求职
            [resumed] 接着求职
            [ended] 不再求职，登记的删了
           *[changed] 改了求职登记
        }
        [sign-up-read] 看了您报名培训班或者招聘会时说的
        [sign-up-changed] { $detail ->
            [signed-up] 报名参加培训班或者招聘会
            [cancelled] 取消了培训班或者招聘会的报名
            [moved-up] 排队等到了座位
            [attended] 记下了您来没来
           *[changed] 改了报名时说的
        }
        [data-deleted] { $detail ->
            [attended-sign-ups] 删了很久以前的报名
            [missed-sign-ups] 删了没有去的报名
            [drafts] 删了没人动的草稿
            [answered-stuck-notes] 删了早就回过的求助
            [stuck-notes] 删了放了很久的求助
            [mandates] 删了早就结束的委托
            [consents] 删了早就收回的同意
            [registrations] 删了早就结束的求职登记
            [cases] 删了早就办完的申请
           *[other] 删了全部能删的
        }
       *[other] 看了或者改了资料
    }
my-deletion-title = 要全部删除吗？
my-deletion-lead = 删了就找不回来。下面写着，哪些马上删，哪些要再留一阵。
my-deletion-what = { $what ->
        [drafts] 没填完的
        [registrations] 求职登记
        [messages] 发给您的通知
        [notes] 卡住的时候写的
        [sign-ups] 报名的培训和招聘会
        [ways] 登录的办法
       *[mandates] 委托
    }
my-deletion-at-once = { $what ->
        [drafts] { $count } 份，马上删掉。
        [registrations] 您写的都马上删掉。
        [messages] { $count } 条，马上删掉。
        [notes] { $count } 条，马上删掉。
        [sign-ups] { $count } 个，马上删掉。座位让给别人。
        [ways] { $count } 个，马上删掉。所有设备都会退出。
       *[mandates] { $count } 份，马上结束。
    }
my-deletion-case = 办件 { $reference }
    .until = 办完了，要留到 { $until }，然后自动删掉。
my-deletion-person = 手机号、姓名和证号
    .now = 马上删掉。
    .until = 和最后一件一起，{ $until }以后删掉。这以前，您还能登录来看。
my-deletion-why = 办完的要留 { $years } 年：万一对结果有争议，您和残联都拿得出依据。
my-deletion-log = 谁在什么时候看过、删过，这本账会留着。里面只有编号，没有名字，也没有您填的内容。
my-deletion-yes = 全部删除
my-deletion-no = 不删
my-deletion-open = 还有正在办的
    .text = 这些办完了，或者您撤回了，才能全部删除。
my-deletion-open-case = 办件 { $reference }
my-deletion-ask = 想问清楚再删？请打 { $phone }。
my-deletion-done = 删掉了
    .text = 能删的都已经删掉，所有设备也退出了。
    .anew = 以后想办，随时可以重新来。

## 设备

devices-title = 在哪些设备上登录着
devices-lead = 不认识的，或者用不着的，就退出。
devices-one = 第 { $number } 台：{ $name }
devices-unknown = 不知道是什么设备
devices-this = 您现在就在用这一台。要退出，按最上面的“退出”。
devices-way = 怎么登录的
devices-way-in = { $way ->
        [passkey] 通行密钥
        [identity] 统一身份认证
        [card] 大厅给的卡片
       *[code] 短信
    }
devices-since = 什么时候登录的
devices-seen = 最近一次用
devices-ends = 一直不用，什么时候退出
devices-end = 退出{ $name }
devices-end-others = 除了这一台，全部退出
devices-ended = 那一台已经退出
devices-others-ended = 别的设备都已经退出
devices-hour = 一个小时不用，或者登录满 12 小时，会自动退出。退出前 2 分钟，页面会提醒您。

## 大字和显示

settings-title = 长辈版、大字和别的样子
settings-page-title-saved = 存好了：长辈版、大字和别的样子
# 别的软件也叫“关怀版”“亲情版”，这两个名字要留着，好找
settings-simple = 长辈版
    .hint = 字大，按钮大，东西少。选什么，按一下就好。也叫关怀版、亲情版。
    .on = 用长辈版
    .off = 不用长辈版了
settings-easy = 易读
    .hint = 话短，好懂，旁边有图。
    .on = 用易读
    .off = 不用易读了
settings-is-on = 正在用
settings-home = 去首页看看
settings-size = 字多大？
    .hint = 还要更大，就在浏览器的菜单里放大。手机上，也可以用两个手指拉开。
settings-size-100 = 标准
settings-size-125 = 大
settings-size-150 = 更大
settings-size-200 = 最大
# 标题，下面是不常用的几样
settings-further = 还可以选这些
settings-theme = 什么颜色？
settings-theme-device = 跟着手机或电脑
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-theme-contrast = 黑底黄字，对比最强
settings-lines = 行和行离多远？
settings-lines-usual = 平常
settings-lines-wide = 远一点
settings-lines-wider = 更远
settings-letters = 字和字离多远？
settings-letters-close = 平常
settings-letters-apart = 远一点
settings-switches = 还要什么？
    .hint = 要的就选上，可以选几样
settings-still = 画面不动
    .hint = 页面上什么都不动
settings-aloud = 读出来
    .hint = 页面上多一个“读出来”的按钮，按一下就念给您听
settings-dictated = 说话输入
    .hint = 可以说话，不用打字。您说的话，做浏览器的公司可能听得到。
settings-language = 用什么语言？
settings-save = 保存
settings-more = 更多
settings-place = 换个地方看服务
settings-saved = 存好了。这台设备会记住。

## 每一页下面的帮助

help-foot-title = 要人帮忙？
help-foot-phone = 打电话问：{ $phone }
help-foot-halls = 办事大厅在哪里
    .one = 到{ $hall }去问
    .several = 到{ $hall }等 { $count } 个大厅去问
help-foot-stuck = 我卡住了，请帮帮我

## 我卡住了

stuck-title = 我卡住了
stuck-lead = 卡住了，不用急。您在这里说一说，我们找您。
stuck-sees = 只有当地残联的工作人员看得到。他们看您在这里填的，还有您的电话。
stuck-kept = 您刚才填的，存好了
stuck-trouble = 哪里卡住了？
    .hint = 可以不选。
stuck-trouble-is = { $trouble ->
        [not-understood] 不明白问什么
        [not-known] 不知道填什么
        [broken] 页面出错了
        [unclear] 看不清，或者听不清
       *[other] 别的
    }
stuck-words = 用您自己的话说一说
    .hint = 可以不写。不要写身份证号。
# $page 是那一页的名字，比如“登录”
stuck-tell = 可以告诉他们，您刚才在“{ $page }”吗？
    .yes = 可以
    .no = 不要告诉
    .missing = 请选可以，或者不要告诉
stuck-answering = 怎么回您？
    .missing = 请选打电话，或者发短信
stuck-answering-by = { $answering ->
        [text] 发短信给我
       *[call] 打电话给我
    }
stuck-phone = 您的电话是多少？
    .hint = 手机和座机都可以。收短信要填手机。
    .known = 不填，就找您登录用的手机。最后四位是 { $ending }。
    .missing = 请填一个能找到您的电话
stuck-send = 送出
stuck-at-once = 等不及，就打 { $phone }。
stuck-sent-title = 我们收到了
stuck-sent-by = 最晚 { $day }，会有人找您。
stuck-sent-careful = 他们不会向您要钱。也不会问您密码和验证码。
stuck-sent-back = 回到刚才那一页
# 刚才在哪一页，说给工作人员听。$service 是事项的名字
whereabouts-of-service = { $service }：{ $page }
whereabouts-page = { $page ->
        [home] 首页
        [help] 帮助
        [offline] 没有网络的那一页
        [place] 选地方
        [notices] 公示
        [consent] 同不同意存残疾情况
        [my-data] 我的资料
        [devices] 登录着的设备
        [signed-out] 退出以后
        [keep] 在手机上存着
        [waiting] 还没交上去的
        [install] 放到手机桌面上
        [for] 替谁办
        [helpers] 谁能替您办
        [passkeys] 通行密钥
        [settings] 长辈版、大字
        [sign-in] 登录
        [look-up] 查办件
        [finder] 我能办什么
        [applications] 我的申请
        [application] 办到哪一步
        [check] 核对
        [known] 以前填过的
        [update] 办法变了
        [discard] 删草稿
        [employers] 给用人单位
        [posts] 找岗位
        [matches] 合适您的岗位
        [register] 我的求职登记
        [gatherings] 培训班和招聘会
        [searches] 存着的查找
       *[apply] 填申请
    }

## 帮助

help-title = 我们来帮您
help-stuck = 卡住了？
    .text = 打 { $phone }，告诉接电话的人您想办什么、停在哪一步。存好的都在，不会丢。晚上可能没人接，请白天再打。
    .link = 在这里说一说，我们找您
help-notices = 看公示
help-halls = 办事大厅
    .text = 带上残疾人证和照片。还要带什么、几点开门、地址在哪里，先打 { $phone } 问清楚。不用会上网，工作人员帮您填。家里人可以代您去。
help-other = 坦途现在能办什么
    .text = 现在可以在这里办：{ $services }。别的事情，请打电话或者到大厅办。
help-access = 用着不方便？
    .text = 字太小、看不清，或者读屏软件念不出来，都请打 { $phone } 告诉我们，我们来改。

## 在手机上存着，没有网也能用

# 例：11 月 22 日 14:05
moment-short = { $month } 月 { $day } 日 { $hour }:{ $minute }
# 没有网的时候，每一页最上面的一条。前面两条是第一次说的，后面的页只说第三条
network-gone = 没有网络了。
    .kept = 您可以接着填，填的先存在这部手机上，有网了自动送出。
    .nothing-kept = 服务介绍和帮助还能看。要登录、要送出的，等有网了再办。
network-still-gone = 还是没有网络。
network-as-of = 这是 { $when } 时的情况。
# 读屏软件马上念出来，只念一次
news-lost = 没有网络了。您可以接着看，也可以接着填。
news-back = 有网络了。再打开一页，就是最新的。
news-sent = 存在手机上的，已经送到了。
news-refused = 有一份没有收下，您填的都还在。请到“我的申请”里看。
news-wait = 有一份等着送出，要您先登录或者同意。

# 别的页面上通到这里的链接
keep-link = 没有网也要用？在手机上存一份
keep-title = 没有网也能用
keep-lead = 先在这部手机上存一份。没有网的时候，也能填表，也能看您的申请。
keep-what = 存什么
    .text = 您填的内容，还有您的申请上次看到时的样子。
keep-who = 谁看得到
    .text = 存的都上了锁，只有这部手机上的坦途打得开。拿着手机的人，打开坦途也看得到。
keep-until = 什么时候删
    .text = 您退出登录，或者按“别人要用这部手机”，马上就删。
keep-question = 这部手机只有您一个人用吗？
    .missing = 请选一项
keep-mine = 只有我用
    .about = 在这部手机上存一份，没有网也能用
keep-shared = 别人也用，或者不想存
    .about = 什么也不存，别人就看不到您的事
keep-save = 就这样
keep-computer = 用电脑也一样：上面说的手机，就是您现在用的电脑。
keep-nothing = 现在，这部手机上什么也不存
    .text = 有网的时候，什么都能办。以后想存，在下面改。
keep-on = 这部手机上存了一份。没有网的时候，也能接着填，也能看。
keep-here = 手机上存着的
keep-drafts = 没填完的
keep-waiting = 等着送出的
keep-count = { $count ->
        [0] 没有
       *[other] { $count } 份
    }
keep-as-of = 上次更新
    .never = 还没有过，有网了就更新
keep-room = 占了多少地方
    .used = { $percent ->
        [0] 很少，还很空
       *[other] 能用的地方，用了 { $percent }%
    }
keep-waiting-link = 看手机上填的，送出去没有
keep-careful = 清除浏览器的数据，会把这些也清掉。还有没送出的，请先别清。
keep-go-on = 接着办
# 快存满了，还没有满
keep-tight = 手机上快存不下了，用了 { $percent }%
    .text = 请先连上网，让等着的送出去。删掉不要的草稿，或者清一清手机，也能空出地方。
keep-stop = 别人要用这部手机？
    .text = 换人用、卖掉、送人以前，把存的都删掉，也退出登录。
    .way = 别人要用，全部删掉
keep-unable = 这里没法在手机上存
    .text = 没有网的时候，这里还打不开。您填好的、交了的，都在残联那边，不会丢。
    .how = 换一个新一点的浏览器，用手机自带的也行，再来试试。有网的时候，什么都能办。
keep-forgotten = 手机上的都删掉了
    .text = 这部手机上，坦途什么也没有留下，也退出了登录。可以放心给别人用。
    .safe = 您交了的申请，都在残联那边。下次登录，就能看到。

forget-title = 把手机上存的都删掉？
forget-lead = 删掉以后，这部手机上看不到您的事，也退出了登录。
forget-text = 已经送到残联的，一样也不会少。下次登录，就能看到。
# What a browser remembers by itself, such as what was typed into a field, no page can delete.
forget-browser = 浏览器自己也可能记着您打过的字，我们删不掉。要交给别人用，请在浏览器的设置里清除浏览记录。
forget-waiting = 有 { $count } 份填好了，还没送出去，删了就没有了
forget-drafts = 有 { $count } 份没填完，没送到残联的那几页就没有了
    .also = 还有 { $count } 份没填完。没送到残联的那几页，也就没有了。
forget-yes = 全部删掉
forget-no = 不删

waiting-title = 等着送出的
waiting-nothing = 没有等着送出的。
    .text = 在这部手机上交的，都已经送到了。
waiting-by-itself = 有网了，会自动送出
    .text = 您什么也不用做。送到了，我们告诉您。
# 送出以前，要本人先做一件事
waiting-sign-in = 请先登录，才能送出去
waiting-consent = 请先说一说，能不能存残疾情况。同意了，才能送出去
    .way = 去看一看
waiting-careful = 送到以前，请不要清除浏览器的数据，也不要退出登录。不然就没有了。
waiting-refused = 要您再看一看的
waiting-to-send = 还没送出去的
waiting-begun = 没填完的
waiting-sent = 已经送到的
# $when 例：11 月 22 日 14:05
waiting-at = { $when } 在这部手机上填的
waiting-state-to-send = 填好了，还没送出去
    .next = 存在这部手机上。
waiting-state-begun = 还没填完
    .next = 打开就能接着填。没有网也行。
waiting-state-sent = 送到了
    .next = 办件号 { $reference }
# 没有收下的一份
waiting-sent-back = “{ $service }”没有收下
    .kept = 您填的都还在，一个字也没有丢。
    .way = 打开“{ $service }”
waiting-why-gone = 残联那边找不到这一份了。可能在别处删掉了，也可能您不能再替这个人办。
waiting-why-not-offered = 这件事，现在这个地方不能在网上办了。
waiting-why-changed = 您交了以后，表或者回答有了变化。请再看一遍，没错就再交。
waiting-why-too-late = 这份申请已经不用再改了。
waiting-receipt = 存好了，还没送出去
waiting-receipt-page-title = 存好了，还没送出去：{ $service }
waiting-receipt-at = { $when } 在这部手机上填好的
waiting-receipt-now = 什么也不用做。有网了，手机会自动送出。
waiting-receipt-next = 送到了，我们告诉您。这一页就变成回执，上面有办件号。
waiting-receipt-who = 还没有人在办。从送到的那一天起，才算办理时间。
waiting-receipt-urgent = 着急的事，不要等网络，请打 { $phone }。

unsent-title = 还有 { $count } 份申请没送出去
unsent-lead = 现在退出，就没有了。
unsent-text = 没送出去的只存在这部手机上，有网了会自动送出。送到以后，再退出。
unsent-stay = 先不退出，等它送出
unsent-anyway = 不要了，退出

unreachable-title = 这一步要有网才能办
unreachable-text = 登录、选时间、看公示这样的事，要连上网才行。
unreachable-full = 手机存满了，刚填的存不下
    .text = 请删掉些照片或者用不着的东西，再按下面的按钮。
unreachable-kept = 您填好的、交了的，都还在，没有丢。有网了再来办。

install-link = 放到手机桌面上
install-title = 把坦途放到手机桌面上
install-lead = 桌面上有了坦途，点一下就打开，不用再找网址。
install-why = 不用下载，几乎不占地方。手机清东西的时候，您存的也不容易丢。
install-android = 安卓手机
    .open = 用手机里的浏览器打开坦途
    .menu = 点菜单：三个点或者三条线，在角上或最下面
    .add = 选“添加到主屏幕”或“添加到桌面”，再点“添加”
install-iphone = 苹果手机
    .open = 用手机自带的浏览器打开坦途，图标是个指南针
    .share = 点“分享”：一个方框，上面有个向上的箭头
    .add = 往下找，选“添加到主屏幕”，再点“添加”
install-chat = 在微信里打开的，先点右上角的三个点，选“在浏览器打开”。
install-help = 不同的手机，叫法会有点不一样。弄不好，就请身边的人帮一下。
install-offer = 下次一点就打开
    .text = 把坦途放到手机桌面上，看办到哪里更方便。
    .link = 怎么放到桌面上

## 没有网络

offline-title = 现在没有网络
offline-text = 您已经交上来的、存好的，都还在。刚才那一页可能没存上，连上网以后请看一眼。
offline-again = 再试一次

## 出错页

problem-not-found-title = 这里没有这个页面
    .text = 地址可能写错了，也可能这份申请不在您名下。您的申请都在“我的申请”里。以前用别的手机号登录过？请换那个号码登录。
problem-forbidden-title = 这一步没有做成
    .text = 浏览器说，这个请求是从别的网站来的。为了您的安全，我们没有照做。请回到坦途的页面，再按一次。
problem-mandate-ended-title = 您不能再替这个人办了
    .text = 您和这个人之间的委托已经结束了，可能是到期了，也可能是有人结束了它。您刚才填的这一页没有存。以前存好的和交了的都还在，本人看得到。
problem-mandate-ended-whom = 看看现在能给谁办
problem-conflict-title = 这份申请刚刚有了变化
    .text = 您看的时候，申请刚有了新的进展。请看看现在的样子，再决定怎么做。
problem-sent-before-title = 这份申请已经交上去了
    .text = 刚才这处改动没有收下，因为申请在这之前已经交了。要改的话，请给我们打电话。
problem-sent-before-case = 看这份申请
problem-too-large-title = 内容太多了
    .text = 一次交上来的内容太多，我们收不下。请回到上一页，写短一点再交。
problem-too-many-title = 请稍等一会儿
    .text = 短时间里试的次数太多。请过 { $hours ->
        [0] { $minutes } 分钟
       *[other] { $hours } 小时
    }再试。着急的话，请打 { $phone }。
problem-timed-out-title = 等得太久了
    .text = 网络可能不好，我们没有收全。请再试一次。
problem-unsupported-title = 这个请求我们看不懂
    .text = 请回到坦途的页面，再按一次。
problem-busy-title = 现在存不了
    .text = 我们的机器出了点问题。以前存好的都在，不会丢。刚才那一页没有存上，请过几分钟再交一次。
problem-broken-title = 我们这边出错了
    .text = 不是您的错，我们已经记下来了。以前存好的都在。刚才那一页可能没存上，请再交一次。
problem-again = 再交一次
    .kept = 您刚才填的都还在这一页里，按一下就能再交。
problem-home = 回首页
problem-applications = 我的申请
problem-call = 一直不行？请打 { $phone }，我们帮您办。

## 填写中的问题

field-optional = { $label }（可以不填）
problem-missing = 请填写这一项
problem-too-long = 太长了，最多写 { $limit } 个字
problem-not-an-option = 请从下面选一项
problem-not-declared = 请您确认后再继续
problem-date-incomplete = 日期没有写全，请把空着的补上
problem-date-ahead = 这个日子还没到，请再看一下
problem-date-passed = 这个日子已经过了，请再看一下
problem-none-with-others = 选了最后一项，就不要选别的；要选别的，就去掉最后一项
problem-time-passed = 这个时间已经不能选了，请另选一个
problem-place-missing = 请写是哪个地方
problem-not-a-number = 请填数字，比如 3
problem-not-money = 请填多少元，比如 1200 或 1200.50
problem-number-too-small = 最少填 { $least }
problem-number-too-big = 最多填 { $most }
problem-too-few = 最少要填 { $least } 个
problem-too-many = 最多填 { $most } 个，请删掉多出来的
problem-name-missing = 请填姓名
problem-relation-missing = 请填和申请人是什么关系
problem-citizen-id-missing = 请填身份证号
problem-phone-missing = 请填电话
problem-date-impossible = 没有这一天，请再看一下
problem-phone-unknown = 电话号码好像不对，请再看一下。手机是 11 位，座机要带区号
problem-phone-not-mobile = 座机收不到短信，请填手机号
problem-name-sign = 名字里只写字，不写数字、网址和别的符号
problem-own-phone = 这是您自己的手机号，请写他的
problem-not-a-minor = 照身份证号，他已满 18 岁，请看看选得对不对
problem-number-sign = 证号里只有数字，有的还有 X 和 B。请对照证件再看一下
problem-number-short = 证号少了 { $missing } 位，请对照证件再看一下
problem-number-long = 证号多了 { $extra } 位，请对照证件再看一下
problem-number-check = 证号里可能有一位写错了，或者两位写反了。请对照证件再看一下
problem-number-birthday = 证号中间的生日不对，请对照证件看第 7 到第 14 位
problem-number-category = 证号第 19 位应该是 1 到 7，请对照证件再看一下
problem-number-level = 证号第 20 位应该是 1 到 4，请对照证件再看一下
problem-number-replacement = 20 位后面，应该是 B 加一个数字，比如 B1
problem-code-wrong = 这不是短信里的数字，还可以试 { $left } 次
problem-code-shape = 短信里是 6 位数字，请再看一下
problem-code-spent = 这 6 位数字不能用了，请再发一条短信
problem-phrase-shape = 一共六个词，每个词两个字。请对照卡片再看一下
problem-phrase-word = 第 { $place } 个词不在卡片的词里，请对照卡片再看一下
problem-card-wrong = 证号和六个词对不上，请对照卡片再看一下。还可以试 { $left } 次
problem-reference-shape = 办件号是 12 位数字，里面可能有一位写错了。请对照回执再看一下

## 每一页要您做什么
# 写在每一页最下面，一句话

wants-appeal = 请写下您为什么不同意这个决定，再按下面的按钮。
wants-application = 看看办到哪一步。有要您做的，写在最上面。
wants-applications = 选一件事，看办到哪一步，或者接着填。
wants-appointment = 请选一个方便的时间，再按下面的按钮。
wants-card-sign-in = 请按顺序填卡上的六个词，再按“登录”。
wants-check = 请看一遍您填的。没错就按最下面的按钮。
wants-confirm = 请告诉我们，您收到了没有。
wants-consent = 请选同意或者不同意，再按下面的按钮。
wants-consent-code = 请填短信里的 6 位数字。
wants-consent-withdrawal = 想好了，再按下面的按钮。不想改，就返回。
wants-devices = 看看您在哪些地方登录着。不认识的，可以让它退出。
wants-discard = 不要这份草稿，就按下面的按钮。还要，就返回。
wants-finder = 按下面的按钮，回答几个问题。
wants-finder-result = 看看哪些事可能能办，选一件开始。
wants-forget = 要把这台设备上的都删掉，就按下面的按钮。
wants-gallery = 看看坦途的零件是什么样子。
wants-gathering = 看看时间和地方，想去就报名。
    .mine = 看看时间和地方。去不了，就按“我不去了”。
    .closed = 这里什么也不用做。可以看看别的。
wants-gathering-cancel = 想好了，再按下面的按钮。还想去，就返回。
wants-gathering-sign-up = 请选您需要的，再按“报名”。
wants-gatherings = 选一个培训班或者招聘会。
wants-help = 在这里找电话和办事大厅。
wants-helpers = 看看谁能替您办事。不要他办了，可以取消。
wants-home = 请选您想办的事。
wants-identity = 按下面的链接，到另一个网站登录。
wants-identity-trouble = 刚才没登录上。请再试一次，或者换个办法。
wants-install = 照着做，把坦途放到手机桌面上。
wants-keep = 请选这台设备是您一个人用，还是大家用。
wants-keep-kept = 看看这台设备上存了什么。不想存了，可以删掉。
wants-keep-unable = 这台设备上不能存。您可以接着办事。
wants-keep-forgotten = 都删掉了，这里没有要您做的。
wants-known = 看看这些以前填过的对不对。不对的，请改。
wants-look-up = 请填办件号，再按下面的按钮。
wants-look-up-code = 请填短信里的 6 位数字。
wants-looked-up = 看看这件事办到哪一步。
wants-mandate-code = 请填对方手机上收到的 6 位数字。
wants-mandate-end = 不再替他办了，就按下面的按钮。
wants-mandate-form = 请填您替谁办、办什么、办多久。
wants-mandate-kind = 请选您是他的什么人。
wants-matter = 请选您要办的事。
wants-my-data = 看看我们存了您的什么。可以改，可以下载，可以删。
wants-my-data-deleted = 都删掉了，这里没有要您做的。
wants-my-data-deletion = 请看清楚会删掉什么，再决定。
wants-my-data-log = 看看谁看过、改过您的信息。
wants-my-data-name = 请填您的名字，再按“保存”。
wants-notices = 看看公示的名单和结果。
wants-offline = 现在没有网络。有了网络，再按“再试一次”。
wants-passkey-refused = 这台设备没有登录上。请换个办法登录。
wants-passkey-removal = 要删掉这把通行密钥，就按下面的按钮。
wants-passkeys = 在这里加一把通行密钥，或者删掉一把。
wants-place = 请选您在哪里。
wants-plan = 请看方案，再选同意还是想改。
wants-problem = 这一页没打开。请看上面写的怎么办，或者打电话。
wants-question = { $kind ->
        [one] 请选一个。
        [several] 请把合适的都选上。
        [date] 请填年、月、日。
        [number] 请把号码或者数目填在框里。
        [person] 请填这个人的情况。
        [group] 请一个一个填。
        [document] 请选怎么交这份材料。
        [advice] 请先看一看，再决定。
        [declaration] 请看清楚，同意就打勾。
       *[words] 请写在框里。
    }不会答，就打电话。
wants-receipt = 交好了。记下办件号，看看接下来做什么。
wants-sent = 看看您交上来的是什么。这里不用填。
wants-service = 看看这件事怎么办。要办，就按“开始办理”。
wants-settings = 选您看着舒服的样子。
wants-sign-in = 请填手机号，再按下面的按钮。
wants-sign-in-code = 请填短信里的 6 位数字。
wants-sign-in-spent = 试的次数太多了。请重新要一个验证码。
wants-signed-out = 您已经退出，这里没有要您做的。
wants-start = 请选接着填，还是重新填一份。
wants-start-for = 请选这件事是替谁办。
wants-stuck = 请说说哪里卡住了，再按“送出”。
wants-stuck-sent = 送到了，请等我们找您。
wants-tasks = 请一处一处改好，再交上来。
wants-unreachable = 现在没有网络，这一步做不了。有了网络再试。
wants-unsent = 看看没交上去的是什么，再决定怎么办。
wants-update = 办法有变化。请看变了什么，再接着填。
wants-waiting = 看看哪些还在等网络，没有交上去。
wants-waiting-receipt = 存好了，有网络就自己交上去。现在不用做什么。
wants-whom = 请选今天替谁办。
wants-withdraw = 不想办了，就按下面的按钮。还想办，就返回。

## 回执、进度和决定：大字打印版、盲文版

document-fact = { $name }：{ $value }
document-service = 办的事
document-client = 申请人
document-sent = 什么时候交的
document-as-of = 什么时候的情况
document-by = 谁替您交的
document-call = 有问题问谁
    .text = 请打 { $phone }，报上办件号 { $reference }。
document-decision = 决定
document-what = 决定了什么
# what：发生了什么，一句话，没有句号；when：哪天几点
document-decided = { $what }，{ $when }。
document-disagree = 不同意怎么办
    .none = 不明白、不同意，请打 { $phone } 问。
document-appeal = 在坦途打开这件事，按“申请复核”，就可以写。
# braille：yes 表示也有盲文版
large-print-receipt = { $braille ->
    [yes] 回执：大字打印版、盲文版
   *[no] 回执：大字打印版
}
large-print-status = { $braille ->
    [yes] 办到哪里了：大字打印版、盲文版
   *[no] 办到哪里了：大字打印版
}
large-print-decision = { $braille ->
    [yes] 决定：大字打印版、盲文版
   *[no] 决定：大字打印版
}
large-print-page-title = { $title }，大字打印版，办件号 { $reference }
wants-large-print = 看一遍。要带走，就按“打印这一页”，印出来也是大字。
braille-title = 盲文版
    .text = 写的和上面一样，用的是国家通用盲文。每行 32 方，有页码。
braille-brf = 下载盲文文件，给盲文刻印机和点显器用
braille-text = 下载盲文文本，电脑和手机都能打开
braille-missing = 有 { $count } 个字写不成盲文，用两个满方代替。请打 { $phone } 问是什么字。

## 读出来

# 每一页最上面的一排按钮，读屏软件先念这个名字
aloud-title = 读出来
aloud-play = 读这一页
aloud-pause = 停一下
aloud-resume = 接着读
aloud-previous = 上一句
aloud-again = 这一句再读一遍
aloud-next = 下一句
aloud-slower = 慢一点
aloud-faster = 快一点
aloud-stop = 不读了
aloud-end = 这一页读完了。
# $rate 是一个倍数，例如 1.25
aloud-rate = 现在的快慢是 { $rate }。
aloud-no-voice = 这台设备里没有中文的声音，读不出来。请在设备的设置里加一个，或者打电话给我们。
# 填空的地方只说填没填，不念填了什么
aloud-blank = 这里还没有填。
aloud-filled = 这里已经填了。
aloud-chosen = 选了：
# 代替身份证号、残疾人证号、银行卡号：旁边的人也听得到
aloud-secret = 这个号码不读出来

# 说话代替打字
dictation-speak = 说话输入
    .of = 说话输入：{ $field }
dictation-listening = 正在听，说完按这里
dictation-heard = 听到的是：{ $words }
dictation-nothing = 没有听清。请再说一次，或者打字。
dictation-refused = 浏览器不让用话筒。请打字，或者在浏览器里允许用话筒。

# 登录快要结束
stay-soon = 不到 2 分钟，登录就要结束了。还要用，请按“接着用”。
stay-on = 接着用
stay-stayed = 好了，您可以接着用。
stay-failed = 现在连不上。请再按一次“接着用”。
stay-over = 登录已经结束。您接着填就行，填好照样按按钮。再登录一次，填的都还在。

## 手语视频和录音

# 点开以前，就看得到多长、要多少流量
media-sign = 看手语视频
media-audio = 听录音
media-cost = { $length }，最多用 { $size } 兆流量
media-length = { $minutes ->
    [0] { $seconds } 秒
   *[other] { $seconds ->
        [0] { $minutes } 分钟
       *[other] { $minutes } 分 { $seconds } 秒
    }
}
media-elsewhere = 现在没有网络，放不了。里面说的话，点开就能看。
# 下面是视频或录音里说的话
media-said = 里面说的是：

## 易读的图

# 看到这些词，前面就配这张图。一个词只属于一张图；一句话看最先出现的词，同时开头的看更长的词。
# 每个词中间空一格。
pictured-road = 坦途 步 走到 走 经过 办到哪 进度 接着 继续 开始
pictured-card = 残疾人证 身份证 证件 证号 证 卡片 户口簿 户口本 户口
pictured-device = 轮椅 助听器 假肢 拐杖 辅具 器具 帮手 护理床 矫形鞋 代步车 车 修 坏了
pictured-home = 家里 住 房间 房子 浴室 厕所 门 首页 桌面 上门 改造 扶手 坡道 小区
pictured-work = 找工作 工作 上班 求职 岗位 技能 单位 招聘
pictured-money = 钱 元 补贴 救助 银行卡 银行 账号 存折 价格 低保 收入 发放 打款 费 工资 社保 工伤
pictured-question = 什么 为什么 哪 怎么 问题 不清楚 说不清 不知道 问 吗 几 原因 看法 多少 ？
pictured-info = 通知 消息 变化 情况 知道 说明 记住 办法 规定
pictured-phone = 电话 手机 手机号 号码 座机 短信 联系 接通 打
pictured-hall = 大厅 残联 街道 社区 村 法院 当地 民政 办事 窗口 机构 学校 幼儿园 派出所 居委会 办的事 开门 服务
pictured-clock = 分钟 小时 时间 等 排队 慢慢 马上 多久 晚 早 尽快 随时 没填完
pictured-check = 好了 对 同意 选好 办好 做好 核对 完 通过 批准 成功 答应 满意 合适 确认 有效 存好 照样 就行 也行 放心 帮
pictured-letter = 收到 寄 送 交 发 信
pictured-person = 名字 姓名 姓 本人 自己 谁 申请人 工作人员 人员 专人 师傅 别人 他
pictured-calendar = 天 日子 日历 工作日 星期 年 月 最迟 今天 明天 日期 到期 生日 岁 期限 预约 约好
pictured-print = 打印 复印 大字
pictured-warning = 错 不对 小心 危险 坏 丢 着急 超过 问题很大 伤 冻结 意外
pictured-pen = 填 写 改 签 申请 修改 登记 字
pictured-no = 不能 不用 不要 不办 不行 不是 不收 不算 不合 不给 没有 没 取消 收回 停
pictured-camera = 照片 拍照 相片 两寸
pictured-doctor = 医生 医院 病 康复 训练 看病 评定 残疾 等级 手术 药 身体 治 智力 精神 肢体 评估 检查
pictured-family = 家人 家属 爸爸 妈妈 孩子 监护人 女儿 丈夫 邻居 代办人 代办 亲人 老人 儿童 关系 父母 子女 兄弟 姐妹 爱人
pictured-ear = 听 念 读 声音
pictured-eye = 看 显示 盲 颜色 眼 公示 名单
pictured-bus = 来 去 路 到场 见面 搬
pictured-key = 登录 退出 密码 密钥 锁 数字 解锁 安全
pictured-paper = 表 材料 证明 草稿 方案 决定 结果 回执 收条 办件号 办件 记录 内容 资料 信息 一份 份 复印件 发票 判决 合同 这一页 页
pictured-computer = 电脑 设备 上网 软件 网站 页面 屏幕 浏览器
pictured-network = 网 网络 网址
pictured-bin = 删 清掉 清除 不要了
pictured-hand = 按 选 点 按钮 换 用
pictured-speech = 说 告诉 意见 回答 语言 中文 英文
pictured-hands = 手语
pictured-sound = 读出来 朗读 录音 播放

## 找工作

work-posts = 找岗位
    .text = 看看有哪些工作，按您方便的条件找
work-matches = 合适您的岗位
    .text = 我们替您找的，为什么合适都写着
work-register = 我的求职登记
    .text = 登记过了，在这里看、改，也能停
work-gatherings = 培训班和招聘会
    .text = 学一门手艺，或者当面见见用人单位
work-employers = 给用人单位
    .text = 怎么招残疾人，要准备什么

## 求职登记：在名单里

register-title = 我的求职登记
register-saved = 改好了，记下了
# 登记现在怎么样
register-stands = { $state ->
        [active] 正在帮您找工作
        [paused] 先停着，现在不帮您找
       *[ended] 您说不找工作了
    }
    .text = { $state ->
        [active] 每天夜里，拿您写的跟岗位比一比。合适的写在“合适您的岗位”里。
        [paused] 也不发新岗位的消息。您写的都还在。
       *[ended] 您写的已经删掉了。想找了，随时可以再登记。
    }
register-matches = 看合适的岗位
register-told = 您写的
register-changed = { $day }改过
register-again = 再登记一次
register-sees = 谁看得到
register-sees-match = 找岗位只看这几样：想做什么、在哪里、多久、工资、要的帮助。
register-sees-office = 街道和残联的顾问看得到，改了也看得到。谁看过，都记着。
register-sees-employer = 用人单位看不到这一页。您申请哪个岗位，才给哪家看。给什么，您自己选。
register-sees-kind = 残疾类别和等级，申请岗位时一家一家问您。您不点头，我们不说。
register-sees-illness = 得了什么病，我们不问。我们也不告诉别人。
register-news = 新岗位的消息
    .text = { $wants ->
        [yes] 有合适的新岗位，就给您发消息，一天最多一次。
       *[no] 现在不发消息。您可以自己来看。
    }
    .on = 有新岗位告诉我
    .off = 不要再发消息
register-step = { $step ->
        [resume] 接着找
       *[pause] 先停一停
    }
    .text = { $step ->
        [resume] 您写的都还在，不用再填。
       *[pause] 停了就不帮您找，也不发消息。您写的都留着，随时可以接着找。
    }
    .press = { $step ->
        [resume] 接着找工作
       *[pause] 先停一停
    }
register-end = 不找了
    .text = 您写的会马上删掉。以后又想找，要重新登记。
    .link = 不找工作了
register-end-title = 不找工作了吗？
    .text = 您写的会马上删掉，找不回来。只想歇一阵，就返回，按“先停一停”。
    .cases = 交上来的申请还在，在“我的申请”里看得到。
register-end-yes = 不找了，删掉我写的
register-end-no = 返回，还要找

## 岗位

posts-title = 找岗位
posts-lead = 岗位就是一份工作。不用登录，谁都能看。
posts-words = 您想做什么？
    .hint = 比如：按摩、客服、在家。也可以写拼音。
posts-find = 找一找
posts-narrow = 挑得细一些
posts-task = 做什么
posts-way = 在哪里做
posts-hours = 一天多久
posts-help = 一定要有什么
    .hint = 只找写明了有的。没写的岗位，可能也有。
posts-kind = 哪一种岗位
posts-near = 离得多近
    .hint = 在家做的，不管远近都找得到。
posts-near-is = { $near ->
        [here] 就在这个区县
        [city] 在这个市
        [province] 在这个省
       *[any] 多远都行
    }
posts-place = 从哪里算远近
posts-sort = 什么排在前面
posts-sort-is = { $sort ->
        [nearest] 最近的
        [newest] 最新的
       *[best] 跟您写的最像的
    }
posts-found = { $count ->
        [0] 没有找到岗位
       *[other] 找到 { $count } 个岗位
    }
# 从哪里算远近，和一个条件一样写在单子里
posts-from = 从{ $place }算
posts-chosen = 您选的
posts-drop = 去掉“{ $what }”
posts-drop-all = 都去掉，看所有岗位
posts-none = 没有这样的岗位。去掉一个条件，再找找看。
    .words = 换一个词，或者少写几个字，再找找看。
    .nothing = 现在还没有岗位。过几天再来看看。
posts-pages = 换一页
    .here = 第 { $page } 页，一共 { $pages } 页
    .previous = 上一页
    .next = 下一页
posts-share = 发给别人
    .hint = 把这一行复制下来，发出去。打开就是这一页，看不到是谁发的。
posts-save = 存下来，有新的告诉我
posts-save-sign-in = 登录以后，可以存下来，有新的告诉您
posts-is-saved = 存下来了，有新的告诉您
posts-saved-link = 看您存下来的

# 算远近用的位置
position-title = 从您现在的地方算远近
position-text = 您按了，浏览器才告诉我们您大概在哪里，差一公里左右。只用来算远近，关掉浏览器就忘掉。
position-use = 用我现在的地方
position-asks = 浏览器会问您，请选“允许”。
position-refused = 浏览器没有告诉我们。请您自己选一个地方。
position-otherwise = 不想说也行。在“找岗位”里选一个地方，一样算得出。
position-not-said = 不说，自己选地方
position-known = 正在从您现在的地方算远近
position-forget = 忘掉我的地方

post-task = { $task ->
        [office] 用电脑、坐办公室
        [hands] 手上的活
        [service] 在店里、厨房里
        [outdoors] 打扫、种养
       *[massage] 按摩
    }
post-way = { $way ->
        [on-site] 去上班的地方
        [online] 在家，用电脑或者手机
       *[home] 在家，做手上的活
    }
post-hours = { $hours ->
        [few] 三小时以内
        [half] 三到五小时
       *[full] 五小时以上
    }
post-help = { $help ->
        [access] 没有台阶，轮椅进得去
        [toilet] 轮椅能进的厕所
        [seat] 能坐着做
        [sign] 有人会手语，或者打字
        [read] 字能放大，或者能读出来
        [quiet] 安静
        [flexible] 时间能换
        [slow] 有人带着教
        [breaks] 能多歇几次
        [way] 有人接送，或者陪着来
       *[companion] 家人或者帮手能陪着
    }
post-kind = { $kind ->
        [ordinary] 普通岗位
        [quota] 单位留给残疾人的岗位（按比例就业）
        [public-welfare] 公益性岗位
        [supported] 有人带着做的岗位（辅助性就业）
       *[reading-room] 农家书屋管理员
    }
    .text = { $kind ->
        [ordinary] 谁都可以申请。
        [quota] 要有残疾人证。
        [public-welfare] 政府出钱，替大家做事。
        [supported] 慢慢做，能做多少就做多少。
       *[reading-room] 在村里的书屋借书、还书。
    }
# 一个岗位在单子里：$number 是它的号
post-number = { $number } 号岗位
post-pay = { $per ->
        [month] 每月 { $from } 到 { $to }
        [day] 每天 { $from } 到 { $to }
        [hour] 每小时 { $from } 到 { $to }
       *[piece] 做一件 { $from } 到 { $to }
    }
    .same = { $per ->
        [month] 每月 { $to }
        [day] 每天 { $to }
        [hour] 每小时 { $to }
       *[piece] 做一件 { $to }
    }
post-day = { $minutes ->
        [0] 一天 { $hours } 小时
       *[other] 一天 { $hours } 小时 { $minutes } 分钟
    }
post-wheels = { $known ->
        [yes] 轮椅进得去
        [no] 轮椅进不去
       *[unknown] 轮椅进不进得去，要先问
    }
post-apart = { $kilometres ->
        [0] 离您不到 1 公里
       *[other] 离您大约 { $kilometres } 公里
    }
# 浏览器的标题：岗位的名字，再是它的号
post-page-title = { $title } { $number } 号岗位
post-closed = 这个岗位不招了
    .text = 您可以看看别的岗位。
post-other-language = 这个岗位只有中文的说明。
post-about-employer = 谁招人
post-about-pay = 工资
post-about-day = 一天多久
post-about-hours = 什么时候上班
post-about-address = 地址
post-about-where = 在哪里
post-about-seats = 招几个人
    .is = { $seats } 个人
post-about-until = 最晚哪天申请
post-place = 上班的地方怎么样
post-helps = 有什么帮助
    .ask = 别的帮助，没有人说过有没有。要用的，先问一问。
    .home = 在家做，不用去别的地方。
post-fit = 合不合适您
    .register = 登记求职以后，这里写着合不合适您。
post-apply = 申请这个岗位

searches-title = 您存下来的
searches-lead = 有新岗位，一天最多告诉您一次。不想再收到，就删掉。
searches-none = 您还没有存下来的。找岗位的时候可以存。
searches-delete = 删掉“{ $what }”
searches-full = 存满了，最多 { $most } 个。先删掉一个，再存。
search-all = 所有岗位
my-data-searches = 存下来的找岗位条件
my-data-searches-none = 没有存下来的。
my-data-searches-link = 看存下来的
my-data-search-saved = { $day }存的

wants-position = 想说，就按“用我现在的地方”。不想，就按“不说”。
wants-posts = 写您想做什么，再按“找一找”。
wants-post = 请看看这份工作。想做，就按“申请这个岗位”。
wants-searches = 请看看存下来的。不要的，就删掉。

## 合适的岗位

# 一个岗位合不合适：三张单子，每条一整句
fit-open = 您没有提条件，什么岗位都可以看。
fit-fits = 合适的
fit-differs = 不合适的
fit-unknown = 还不知道的，先问一问
fit-task = { $task ->
        [office] 工作是用电脑、坐办公室。
        [hands] 工作是手上的活。
        [service] 工作在店里，或者在厨房里。
        [outdoors] 工作是打扫、种养。
       *[massage] 工作是按摩。
    }
# 最后一种 home-apart：做好的东西要有人来取，隔得太远
fit-place = { $place ->
        [here] 上班的地方，就在您这个区县。
        [city] 上班的地方，在您这个市的别处。
        [province] 上班的地方在别的市。
        [far] 上班的地方在别的省。
        [online] 在家上班，用电脑或者手机。
        [home] 在家上班，做手上的活。
       *[home-apart] 在家做手上的活，可是取送太远。
    }
fit-hours = { $minutes ->
        [0] 一天上班 { $hours } 小时。
       *[other] 一天上班 { $hours } 小时 { $minutes } 分钟。
    }
    .differs = { $minutes ->
        [0] 一天上班 { $hours } 小时，比您说的长。
       *[other] 一天上班 { $hours } 小时 { $minutes } 分钟，比您说的长。
    }
fit-pay = 工资一个月最多 { $most }，够您说的数。
    .differs = 工资一个月最多 { $most }，比您说的少。
    .unknown = 工资不按月算。一个月有多少，先问一问。
fit-help-at-home = 在家上班，不用去别的地方。
fit-help-there = { $help ->
        [access] 没有台阶，轮椅进得去。
        [toilet] 有轮椅能进的厕所。
        [seat] 工作能坐着做。
        [sign] 有人会手语，或者打字交流。
        [read] 字能放大，或者电脑能读出来。
        [quiet] 上班的地方安静。
        [flexible] 上下班的时间能换。
        [slow] 有人带，多教几遍。
        [breaks] 上班时能多歇几次。
        [way] 上下班有人接送，或者陪着。
       *[companion] 您的家人或者帮手，可以陪着。
    }
fit-help-missing = { $help ->
        [access] 有台阶，或者要上楼没有电梯。
        [toilet] 没有轮椅能进的厕所。
        [seat] 工作不能坐着做。
        [sign] 没有人会手语，也不打字交流。
        [read] 字不能放大，电脑也不能读出来。
        [quiet] 上班的地方不安静。
        [flexible] 上下班的时间不能换。
        [slow] 没有人带着教。
        [breaks] 上班时不能多歇。
        [way] 上下班没有人接送，也没有人陪。
       *[companion] 您的家人和帮手，不能陪着。
    }
fit-help-unknown = { $help ->
        [access] 轮椅进不进得去，还没有人说过。
        [toilet] 轮椅能进的厕所，没有人说过有没有。
        [seat] 工作能不能坐着做，还没有人说过。
        [sign] 有没有人会手语，还没有人说过。
        [read] 字能不能放大、读出来，没有人说过。
        [quiet] 安静不安静，还没有人说过。
        [flexible] 时间能不能换，还没有人说过。
        [slow] 有没有人带着教，还没有人说过。
        [breaks] 能不能多歇几次，还没有人说过。
        [way] 有没有人接送，还没有人说过。
       *[companion] 家人能不能陪着，还没有人说过。
    }

matches-title = 合适您的岗位
matches-lead = 这些岗位是替您找的，只看您登记时说的条件。
matches-blind = 残疾类别和等级，我们不看。
matches-order = 最近找到的在前面。一起找到的，最合适的在前面。
matches-none = 现在没有新的岗位。每天夜里，我们都替您再找一次。
matches-unregistered = 您还没有登记求职。登记以后，我们每天替您找岗位。
matches-register = 去登记求职
matches-paused = 您的求职登记停了，我们没有在找。
matches-paused-link = 看看求职登记
matches-search = 自己找岗位
matches-said = { $reply ->
        [later] 记下了，以后再说
       *[no] 记下了，这个不合适
    }
    .later = 这个岗位还留在这里。
    .no = 谢谢您告诉我们为什么。
matches-answered = 您回过的
# 岗位的名字后面：哪个单位
match-employer = { $employer }，{ $day }找到的
match-waits = 您说过，以后再看。
match-yes = 想要 { $number } 号岗位
match-later = { $number } 号以后再说
match-no = { $number } 号不合适
match-answer = { $reply ->
        [yes] 您说想要。
        [later] 您说以后再看。
       *[no] 您说不合适。
    }
match-over = 这个岗位不招了。
match-no-title = 为什么不合适？
match-no-lead = 工作人员只看到每个原因有几个人选。他们看不到是谁。
match-reason = 哪里不合适？
    .missing = 请选一个原因。不想说，就选最后一个。
match-reason-is = { $reason ->
        [far] 太远了
        [pay] 工资太少
        [hours] 上班时间不合适
        [task] 不想做这个活
        [access] 去不了，或者进不去
        [help] 要的帮助没有
        [employer] 不想去这个单位
        [have-work] 已经有工作了
        [not-now] 现在不找
       *[other] 别的原因，或者不想说
    }
match-words = 还想说什么（可以不写）
    .hint = 只有您和帮您的人看得到，工作人员看不到。
match-no-send = 送出

wants-matches = 请看看这些岗位，想要的就按“想要”。
    .unregistered = 想让我们替您找，就先登记求职。
    .none = 现在什么也不用做。也可以自己找岗位。
wants-match-no = 请选一个原因，再按“送出”。

# 每天最多一条短信或者电话；不说是什么岗位，也不说为什么合适
sms-posts-found = 替您找到 { $found } 个新岗位，可能合适您。请登录坦途，在“合适您的岗位”里看。不想再收到，可以在“我的求职登记”里停。
    .helper = 替{ $name }找到 { $found } 个新岗位，可能合适。请登录坦途，在“合适您的岗位”里看。
voice-posts-found = 您好，这里是坦途。替您找到 { $found } 个新岗位，可能合适您。想知道是哪些，请打 { $phone }。
    .helper = 您好，这里是坦途。替{ $name }找到 { $found } 个新岗位，可能合适。想知道是哪些，请打 { $phone }。
sms-posts-searched = 按您存下的条件，有 { $searched } 个新岗位。请登录坦途，在“找岗位”里看。不想再收到，就把存下的条件删掉。
    .helper = 按{ $name }存下的条件，有 { $searched } 个新岗位。请登录坦途，在“找岗位”里看。
voice-posts-searched = 您好，这里是坦途。按您存下的条件，有 { $searched } 个新岗位。想知道是哪些，请打 { $phone }。
    .helper = 您好，这里是坦途。按{ $name }存下的条件，有 { $searched } 个新岗位。想知道是哪些，请打 { $phone }。
sms-posts = 替您找到 { $found } 个新岗位，可能合适您。按您存下的条件，还有 { $searched } 个。请登录坦途，在“合适您的岗位”和“找岗位”里看。
    .helper = 替{ $name }找到 { $found } 个新岗位，可能合适。按存下的条件，还有 { $searched } 个。请登录坦途，在“合适您的岗位”和“找岗位”里看。
voice-posts = 您好，这里是坦途。替您找到 { $found } 个新岗位，可能合适您。按您存下的条件，还有 { $searched } 个。想知道是哪些，请打 { $phone }。
    .helper = 您好，这里是坦途。替{ $name }找到 { $found } 个新岗位，可能合适。按存下的条件，还有 { $searched } 个。想知道是哪些，请打 { $phone }。

my-data-matches = 替您找的岗位
    .text = 这里有找到的日子，和您回的话。找到 { $days } 天以后删掉。
my-data-matches-none = 没有替您找过岗位。
my-data-match = { $day }找到的
    .told = { $day }告诉过您
my-data-matches-link = 看合适您的岗位

## 上班以后

# 单位有意向、签了协议、上了班：时间线上的话
event-intended = 单位有意向要您。这还不是合同
event-signed = 协议签好了，从 { $date } 起
event-started = 您从 { $date } 起上班
event-followed-up = { $working ->
        [yes] { $office }问过您了，您在上班
       *[no] { $office }问过您了，您不在这里上班了
    }
# $about 是下面 trouble- 开头的几个词
event-trouble-reported = 您说上班有难处：{ $about }
    .helper = { $helper }（{ $kind }）替本人说上班有难处：{ $about }
event-trouble-answered = { $office }回答了您的难处
event-left = { $who ->
        [staff] { $office }记下：您不在这里上班了
       *[resident] 您说不在这里上班了
    }
    .helper = { $helper }（{ $kind }）替本人说不在这里上班了

# 还没到回访的日子，跟在“谁在办”后面
application-asks-who = 大约 { $date }，{ $office }会来问您顺不顺。
application-road-around = 大约 { $date }
# 见面、签协议、上班：日子由单位和本人定
application-employer-who = { $office }帮您联系。哪一天，由您和单位定。
application-left-title = 您不在这里上班了
application-left-now = 想再找工作，就回到求职登记。以前填的都在，不用重填。
application-left-next = 您说要找，我们就接着帮您留意。有事也可以打 { $phone }。
application-left-reason = 当时怎么说的
application-left-start = 回到求职登记
application-trouble = 我上班有难处
application-leave = 我不在这里上班了

# 短信里的话：旁边的人也可能看到，所以不说是什么事
told-intended = 有好消息，请登录看一看。现在还没有签合同。
told-trouble-answered = 您说的事有回答了，请登录看一看。
told-left = 这件事记下来办完了。要重新开始，请登录看一看。

apply-over-title = “{ $post }”现在不能应聘了
apply-over-text = 这个岗位招到了人，或者过了 { $date }。您什么也没有丢。
apply-over-search = 看看别的岗位
wants-apply-over = 这个岗位不能应聘了。请看看别的岗位。

trouble-title = 上班有什么难处？
trouble-about = 是什么事？
    .hint = 有几样选几样，不用写病情。单位看不到您写的。
    .missing = 请选一样，或者写一句话
trouble-page-title = 上班有什么难处？{ $caption }
trouble-pay = 工资
trouble-hours = 上班时间太长，或者不合适
trouble-treatment = 别人对我不好
trouble-help = 说好的帮助没有
trouble-hard = 活太难，做不来
trouble-other = 别的事
trouble-words = 想说的话（可以不写）
    .hint = 比如什么时候的事，您想怎么办。
trouble-who = 您写的只给{ $office }看。没有您同意，不会去找单位。
trouble-send = 告诉他们
trouble-danger = 有人打您、骂您，或者不让您走，请马上打 110。也可以打 { $phone }。
# $about 是上面的几个词
trouble-waits = 您的难处收到了：{ $about }
    .by = { $office }最迟 { $date } 回答您，写在这一页。
    .open = { $office }会回答您，写在这一页。急的话，请打 { $phone }。
    .late = 本来最迟 { $date } 回答您，现在过了。请打 { $phone } 问一问。
trouble-answered = 您的难处有回答了：{ $about }
wants-trouble = 请选您上班的难处，再按下面的按钮。

leave-title = 您不在这里上班了吗？
leave-text = 告诉我们以后，{ $office }就不再来问了。想再找工作，不用重新填。
leave-page-title = 您不在这里上班了吗？{ $caption }
leave-words = 为什么（可以不写）
    .hint = 写了，下次好帮您找更合适的。
leave-send = 是，我不在这里上班了
leave-trouble = 还想做，只是有难处？请先告诉我们，我们帮您想办法。
wants-leave = 不在这里上班了，就按下面的按钮。还在做，就返回。
wants-work-register = 看看您写的。要改哪一样，就点“修改”。
    .ended = 还想找工作，就按“再登记一次”。
wants-work-register-end = 不找了，就按下面的按钮。还要找，就返回。

## 培训和招聘会

# 一个地方：怎么去，怎么进
access-facts-step-free = { $known ->
        [yes] 进门没有台阶，或者有坡道。
        [no] 进门有台阶，没有坡道。
       *[unknown] 进门有没有台阶，还没有人说过。
    }
access-facts-toilet = { $known ->
        [yes] 有轮椅能进的厕所。
        [no] 没有轮椅能进的厕所。
       *[unknown] 有没有轮椅能进的厕所，还没有人说过。
    }
access-facts-lift = { $known ->
        [yes] 有电梯，或者都在一楼。
        [no] 要上楼，没有电梯。
       *[unknown] 有没有电梯，还没有人说过。
    }
access-facts-transport = { $known ->
        [yes] 附近有公交站或者地铁站。
        [no] 附近没有公交站，也没有地铁站。
       *[unknown] 附近有没有车站，还没有人说过。
    }
access-facts-ask = 没有人说过的，去以前先打电话问。

# 培训班和招聘会
gatherings-title = 培训和招聘会
gatherings-lead = 在培训班上，可以学一门手艺。在招聘会上，可以见到单位的人。
gatherings-filter = 看哪些
gatherings-kind-is = { $kind ->
        [class] 只看培训班
        [fair] 只看招聘会
       *[all] 培训班和招聘会都看
    }
gatherings-within = { $within ->
        [here] 只看{ $place }的
        [city] 看全市的
       *[far] 哪里的都看
    }
gatherings-mine = 您报了名的
gatherings-ahead = 还有这些
gatherings-none = 这样的现在没有。想问什么时候有，请打 { $phone }。
gatherings-state = { $state ->
        [free] 还有 { $count } 个座位。
        [full] 坐满了，可以排队。
        [coming] 您报上名了。
        [waiting] 您在排队，排第 { $count } 位。
        [called-off] 取消了，这次不办。
       *[closed] 报名结束了。
    }
# 电话里这样叫它
gathering-caption = { $kind ->
        [class] 培训班，{ $number } 号
       *[fair] 招聘会，{ $number } 号
    }
gathering-in-chinese = 这里的话，现在只有中文。
gathering-when = 什么时候
gathering-session = { $from } 到 { $until }
gathering-where = 在哪里
gathering-help = 那里有什么帮助
gathering-help-none = 还没有人说过，去以前先打电话问。
gathering-help-ask = 您需要什么，报名的时候告诉我们。
gathering-know = 要知道的
gathering-seats = { $state ->
        [free] 一共 { $all } 个座位，还有 { $free } 个。
       *[full] 一共 { $all } 个座位，都有人了。
    }
gathering-queue = { $waiting ->
        [0] 可以排队，现在没有人在排。有人不来，就让排在前面的人去。
       *[other] 可以排队，现在有 { $waiting } 个人在排。有人不来，就让排在前面的人去。
    }
gathering-companions = { $count ->
        [0] 座位不多，家人不能一起来。
       *[other] 家人可以一起来，最多 { $count } 位。每位也要一个座位。
    }
gathering-certificate = { $is_given ->
        [yes] 学完了，发证书。
       *[no] 学完了，不发证书。
    }
gathering-until = 最晚 { $day } 报名。
gathering-ask = 有不清楚的，请打 { $phone }。
gathering-employers = 来的单位
gathering-employers-none = 哪些单位来，还没有定。
gathering-posts = 那里的岗位
gathering-closed = 报名结束了。想再问，请打 { $phone }。
gathering-called-off = 取消了，这次不办
    .text = 别的培训班和招聘会，还可以报名。
gathering-signed-up = { $place ->
        [coming] 您报上名了
       *[waiting] 您排上队了
    }
gathering-cancelled = 记下了，您不去了
    .text = 您说过的话都删掉了。想去的话，可以再报名。
# 报了名以后
gathering-coming = 什么也不用做，到时候去就行。
    .next = { $when } 开始。
gathering-waiting = 等着就行，您排第 { $position } 位。
    .next = 一有座位，我们就告诉您。
    .seats = 一有 { $seats } 个座位，我们就告诉您。少带几位家人，可能会快一些。
gathering-who = 时间和地方有变化，我们会告诉您。有不清楚的，请打 { $phone }。
gathering-came = { $how ->
        [certified] 您来过了，证书也发了。
        [came] 您来过了。
       *[missed] 您没有来，没关系。
    }
gathering-over = 这次办完了。
gathering-after = 别的培训班和招聘会，还可以报名。
gathering-said = 您告诉我们的
gathering-with = 有几位家人一起来？
    .hint = 每位也要一个座位
gathering-companions-are = { $count ->
        [0] 没有，我自己来
       *[other] { $count } 位
    }
gathering-words = 还有什么要告诉我们？
    .hint = 可以不填
gathering-change = 改报名时说的
gathering-cancel = 我不去了
gathering-keep = 我还是去
gathering-sign-up = 报名
gathering-sign-up-to-wait = 报名排队
gathering-page-title = { $title }。{ $caption }
gathering-wait = 现在没有座位，您排第 { $position } 位。一有座位，我们就告诉您。
gathering-reads = 您说的这些，只有办这件事的人能看。谁看过，您都能查到。
gathering-no-room = 没有这么多座位了，请少带几位
gathering-cancel-title = 真的不去了吗？
    .text = 您的座位，会让给别人。您说过的话，会删掉。以后想去，要再报名。
# 短信和电话里，不说是什么班：旁边的人可能会看到、听到
told-gathering = { $news ->
        [moved-up] 有座位了，给您留着。{ $when } 开始。
        [changed] 时间或者地方变了，请再看一遍。{ $when } 开始。
       *[called-off] 取消了，这次不办。
    }
sms-gathering = { $kind ->
        [class] 您报名的培训班有消息，{ $number } 号。
       *[fair] 您报名的招聘会有消息，{ $number } 号。
    }{ $news }请登录坦途，在“培训和招聘会”里看。
    .helper = { $kind ->
        [class] { $name }报名的培训班有消息，{ $number } 号。
       *[fair] { $name }报名的招聘会有消息，{ $number } 号。
    }{ $news }请登录坦途，在“培训和招聘会”里看。
voice-gathering = { $kind ->
        [class] 您好，这里是坦途。您报名的培训班有消息。
       *[fair] 您好，这里是坦途。您报名的招聘会有消息。
    }{ $news }号码是 { $number }。想再问，请打 { $phone }。
    .helper = { $kind ->
        [class] 您好，这里是坦途。{ $name }报名的培训班有消息。
       *[fair] 您好，这里是坦途。{ $name }报名的招聘会有消息。
    }{ $news }号码是 { $number }。想再问，请打 { $phone }。
# 存到日历里的，别人可能会看到
calendar-gathering = { $kind ->
        [class] 培训班，{ $number } 号
       *[fair] 招聘会，{ $number } 号
    }
calendar-gathering-ask = 有事请打 { $phone }。
# 我的资料
my-data-sign-ups = 报名的培训和招聘会
    .text = 来过的，办完以后留 { $attended } 天。没来的，留 { $missed } 天。
my-data-sign-ups-none = 没有报过名。
my-data-sign-up-title = 叫什么

## 用人单位

employers-title = 给用人单位
employers-lead = 想招残疾人，或者单位里有残疾人上班，都看这里。不用登录。
wants-employers = 看看怎么招人、怎么帮人。要发岗位，请打电话。

employers-post = 发一个岗位
    .text = 残联的工作人员帮您发，不收钱。请打 { $phone }，或者到办事大厅说。先想好这些：
    .halls = 看看办事大厅在哪里
employers-post-task = 做什么。用平常的话，一样一样说。
employers-post-hours = 一天几小时，一周几天。能不能早来晚走。
employers-post-pay = 一个月给多少钱，哪天发。
employers-post-place = 在哪里上班。能在家做，也请说。
employers-post-access = 有没有台阶、电梯、轮椅能进的厕所。附近有没有车站。
employers-post-seats = 招几个人，招到哪天。

employers-quota = 按比例安排残疾人就业
    .text = 国家规定，单位里每 200 个人，残疾人至少 3 个，就是 1.5%。有的省要得更多。
    .source = 写在《残疾人就业条例》第八条、第九条，还有财税〔2015〕72 号。
    .review = 每年的年审：哪天报，带什么
employers-quota-fund = 人数不够的，交残疾人就业保障金。这笔钱用来帮残疾人找工作、学手艺。
employers-quota-who = 算进去的，是有残疾人证的人，还有一级到八级的残疾军人。
employers-quota-counted = 合同要签一年以上，工资不低于当地最低工资，社保交足。都做到了，才算一个人。
employers-quota-two = 残疾人证一级、二级的，一个人算两个人。残疾军人一级到三级，也是这样。
employers-quota-small = 不超过 30 个人的企业，到 2027 年底不用交。这写在财政部公告 2023 年第 8 号。

employers-help = 上班的时候怎么帮
    .text = 先问本人要什么。很多帮助不花钱：
    .source = 残疾人的劳动条件，写在《残疾人就业条例》第十三条。
employers-help-time = 时间：早一点来，晚一点来，中间多歇一次。
employers-help-talk = 说话：一次说一件事。听不见的，写下来说。
employers-help-seat = 位子：离门近，安静，能坐着做。
employers-help-screen = 电脑：字放大，或者让电脑读出来。手机和电脑里一般都有。
employers-help-guide = 带人：头几天有人带，活一步一步写下来。
employers-help-people = 要手语翻译，要人教怎么带，请打 { $phone }。
employers-help-building = 坡道、扶手、厕所要花钱。先问残联，有的地方给补贴。

employers-asking = 招人的时候，什么能问
    .text = 只问做这份工作要知道的。
    .source = 写在《就业促进法》第二十九条、《残疾人就业条例》第四条。也写在《个人信息保护法》第二十九条。
employers-asking-may = 可以问：会做什么，几点能来，上班要什么帮助。
employers-asking-not = 不要问：得了什么病，怎么残疾的，吃什么药。
employers-asking-level = 哪一类、哪一级，本人愿意说才说。在坦途里，也是本人同意了才告诉您。
employers-asking-card = 录用以后要算比例，才看残疾人证。先跟本人说清楚，拿去做什么。
employers-asking-same = 不能因为残疾，就不录用，或者少给钱。体检也要人人一样。

employers-money = 单位能申请的补贴
    .text = 每个地方不一样。先打 { $phone } 问，再算账。
employers-money-insurance = 替残疾人交的社保，有的地方补一部分。
employers-money-post = 新招了残疾人，有的地方按人给岗位补贴。
employers-money-more = 招得比规定多，有的地方给奖励。
employers-money-tax = 交税也有优惠。残疾人的工资，算企业所得税的时候可以多减一份。请打 12366 问税务局。

review-title = 每年的按比例就业年审
review-lead = 单位里有残疾人上班，每年要报一次。报了，才算进比例。网上报的，叫“联网认证”。
wants-review = 看看哪天报、带什么。不清楚的，请打电话。
review-when = 哪天报
# $opens 和 $closes 是带星期的日子
review-ahead = { $place }的年审，从{ $opens }开始，最晚{ $closes }。
review-open = { $place }的年审，现在可以报，最晚{ $closes }。
review-over = { $place }上一次年审，{ $closes }结束了。下一次是哪天，请打 { $phone } 问。
# 后面跟着当地的通告
review-announced = 日子写在：
review-assumed = 这些日子还没有人确认。报以前，请打 { $phone } 问一问。
# $office 是当地的残联
review-unknown = 这里今年是哪天，我们还不知道。请打 { $phone }，问{ $office }。
review-unknown-place = 哪天报，每个地方不一样。请问单位那里的残联，也可以打 { $phone }。
review-early = 各地的日子不一样，每年也不一样。请早点问，别等到最后几天。
review-bring = 带什么
review-bring-code = 单位的统一社会信用代码。写在营业执照上，或者单位的登记证上。
review-bring-card = 每个人的残疾人证，或者残疾军人证。
review-bring-contract = 每个人的劳动合同，一年以上的。
review-bring-pay = 上一年发工资的记录。
review-bring-insurance = 上一年交社保的记录。
review-bring-agency = 劳务派遣来的人，还要派遣的协议。一个人只能算在一家。
review-steps = 怎么报
review-step-tell = 先告诉本人，要用证来报年审。
review-step-open = 打开国家政务服务平台，找下面这个名字。不会上网的，带材料到残联窗口。
review-step-fill = 填单位，再填每一个人。证、工资、社保，电脑会自己查。
review-step-mend = 查不到的，把材料传上去。
review-step-result = 残联看完，给您结果。有错的，会说错在哪里。
review-step-tax = 再到税务局报残疾人就业保障金。没报年审的，就算没有招。
# 后面跟着平台上的名字，各种语言都写中文
review-name = 平台上的名字：
    .chinese = 残疾人按比例就业情况联网认证
review-source = 写在财税〔2015〕72 号。联网认证从 2021 年起可以跨省办，写在国办发〔2020〕35 号。
