# 应聘岗位
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 应聘岗位
summary = 看中一个岗位，请残联帮您跟单位说

# 服务介绍页
who = 看中了一个岗位的人。求职登记里有的，会先替您填好。残联跟单位联系，约见面，陪您到上班以后一年。单位要不要您，由单位定，我们不能保证。替家里人填的时候，“您”就是他。
need-post = 岗位的编号，在岗位那一页最上面。
need-phone = 一个能收短信的手机。
cost = 不收钱。谁要是向您收钱，请打 { $phone } 告诉我们。
decides = 单位决定要不要您，{ $office }帮您联系

# 合不合适
eligible-wish = 您想工作，或者想换工作。
    .no = 您说现在不找工作。以后想找了，随时可以来。
    .perhaps = 要看您想不想找工作。
eligible-age = 您的年龄可以工作。
    .no = 满 { $working-age } 岁才能上班。
    .perhaps = 要看您的年龄。

# 问题
question-post = 您想去哪个岗位？
    .short = 岗位
    .hint = 写编号和名称，比如：1024 盲人按摩师
    .missing = 请写岗位的编号

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 跟身份证上一样。
    .missing = 请填写姓名

question-contact = 怎么联系您最方便？
    .short = 联系的办法
    .missing = 请选一种联系的办法
question-contact-call = 打电话
question-contact-text = 发短信
    .hint = 接电话不方便的，选这一项
question-contact-helper = 联系家里人，或者帮我办的人
    .hint = 联系电话，请填他的

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-skills = 您会做什么，做过什么？（可以不填）
    .short = 会做的、做过的
    .hint = 想到什么写什么，一两句话就行。

question-statement = 您想对这家单位说什么？（可以不填）
    .short = 想对单位说的话
    .hint = 比如为什么想去，您哪些事做得好。不用写病情。

question-help = 上班的时候，什么能帮到您？
    .short = 上班要的帮助
    .hint = 有几样选几样。见面也照这个准备。不用写病情。
    .missing = 请选一项。不用帮助，就选“不用”
question-help-access = 没有台阶，轮椅进得去
question-help-toilet = 有轮椅进得去的厕所
question-help-seat = 能坐着做
question-help-sign = 有人会手语，或者打字交流
question-help-read = 字放大，或者电脑能读出来
question-help-quiet = 安静一点的地方
question-help-flexible = 上下班的时间能挪一挪
question-help-slow = 有人带，多教几遍
question-help-breaks = 中间能多歇几次
question-help-way = 上下班有人接送，或者陪着
question-help-companion = 我自己带的人能在旁边
question-help-none = 不用

question-interview = 您想怎么跟单位见面？
    .short = 怎么见面
    .missing = 请选一项
question-interview-there = 我去单位
question-interview-phone = 打电话
question-interview-online = 用手机视频
question-interview-home = 我出不了门，请到家里来

question-papers = 有什么想给单位看的？（可以不交）
    .short = 给单位看的材料
    .hint = 比如毕业证、培训证。现在还不能在这里传照片。

question-tell = 哪些可以告诉这家单位？
    .short = 可以告诉这家单位的
    .hint = 没选的，我们不说。得了什么病，我们从来不说。这里选的只对这一家算数。
    .missing = 请选一项。都要先问您，就选“每次先问我”
question-tell-skills = 我会做的，还有我想说的话
question-tell-help = 我上班要什么帮助
question-tell-certificate = 我有残疾人证
    .hint = 有的岗位专门招有证的人
question-tell-kind = 残疾是哪一类、哪一级
    .hint = 不选也能应聘
question-tell-contact = 我的名字和电话
    .hint = 选了，单位可以直接找您
question-tell-ask = 每次先问我

question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。证号只给残联看，不给单位。
    .missing = 请填写残疾人证号

question-declaration = 请您确认
    .short = 您的确认
    .hint = 上班以前，随时可以撤回。
    .statement = 我填的都是真的。我同意照我选的，跟这家单位说我的情况。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 收下应聘
    .doing = { $office }正在看您填的内容
    .next = 看完就跟单位联系，约见面的时间。
    .about = { $office }看您填的内容，一般最多 { $days } 个工作日
stage-introduction = 跟单位见面
    .doing = { $office }正在跟单位联系
    .next = 见面以后，单位说有没有意向要您。
    .about = { $office }跟单位约时间见面，一般 { $days } 个工作日里见上
    .now = 有了见面的时间，请挑一个您方便的。您要的帮助，我们先跟单位说好。
    .pauses = 见面的日子由您和单位定，所以不算办理时间。
stage-agreement = 签协议
    .doing = 单位有意向要您，还没有签协议
    .next = 签了协议，再定哪天上班。您改主意了，也可以撤回。
    .about = 您和单位签用工协议，{ $office }在旁边帮您看，一般 { $days } 个工作日里签
    .now = 意向不是合同，签了才算数。现在的工作，请先别辞。签以前请看清工资、时间和保险。看不懂就打 { $phone }，我们陪您看。
    .pauses = 哪天签由您和单位定，所以不算办理时间。
stage-start = 上班第一天
    .doing = 协议签好了，等您上班
    .next = 上班以后，我们到时候来问您顺不顺。
    .about = 您到单位上班，{ $office }记下是哪一天，一般 { $days } 个工作日里
    .now = 请照协议上的日子去上班。去不了，请打 { $phone } 说一声。
    .pauses = 哪天上班由您和单位定，所以不算办理时间。
stage-after-1 = 上班一个月，问您顺不顺
    .doing = 您在上班
    .next = 第三个月、第六个月、满一年，我们还会再问。
    .about = 上班满一个月，{ $office }问您顺不顺，一般 { $days } 个工作日里
    .now = 什么也不用做。上班有难处，随时在这一页告诉我们。
stage-after-3 = 上班三个月，问您顺不顺
    .doing = 您在上班，满一个月了
    .next = 第六个月、满一年，我们还会再问。
    .about = 上班满三个月，{ $office }问您顺不顺，一般 { $days } 个工作日里
    .now = 什么也不用做。上班有难处，随时在这一页告诉我们。
stage-after-6 = 上班半年，问您顺不顺
    .doing = 您在上班，满三个月了
    .next = 满一年，我们还会再问一次。
    .about = 上班满半年，{ $office }问您顺不顺，一般 { $days } 个工作日里
    .now = 什么也不用做。上班有难处，随时在这一页告诉我们。
stage-after-12 = 上班一年，问您顺不顺
    .doing = 您在上班，满半年了
    .next = 问过这一次，这件事就办完了。
    .about = 上班满一年，{ $office }问您顺不顺，一般 { $days } 个工作日里
    .now = 什么也不用做。上班有难处，随时在这一页告诉我们。

# 时间线上的话，只写跟这项服务有关的
event-accepted = { $office }收下了您的应聘

# 办完
finished = 您已经上班一年了
    .next = 以后有难处，或者想换工作，请打 { $phone }，也可以回到求职登记。
follow-device-fitting = 上班、出门、看字要用的器具，可以申请适配，一般有补贴。
